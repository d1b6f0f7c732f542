import io
import os
import zipfile
from PIL import Image

with h5py.File(path, "r") as file, \
        zipfile.ZipFile("small.zip", "w") as archive:
    for i in range(10):
        picture = numpy.array(file["img_align_celeba"][f"{i}.jpg"])
        jpeg = io.BytesIO()
        Image.fromarray(picture).save(jpeg, "JPEG", quality=90)
        archive.writestr(f"faces/{i + 1:06d}.jpg", jpeg.getvalue())

print(zipfile.ZipFile("small.zip").namelist()[:3])
