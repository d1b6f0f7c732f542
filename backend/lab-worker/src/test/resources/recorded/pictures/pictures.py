# %%
import numpy
from PIL import Image
a = numpy.zeros((4, 6, 3), dtype=numpy.uint8)
a[:, :3, 0] = 255
a[1:3, 2:5] = [10, 20, 30]
image = Image.fromarray(a)
image.save("flag.png")
again = Image.open("flag.png")
print(image.size, image.mode, again.format, numpy.array_equal(numpy.array(again), a), image.getpixel((3, 1)), image.convert("L").getpixel((3, 1)), numpy.array(image.convert("L")).tolist()[0])
# %%
g = Image.fromarray((numpy.arange(64).reshape(8, 8) * 4).astype(numpy.uint8))
g.save("grey.bmp")
print(Image.open("grey.bmp").mode, g.crop((1, 1, 4, 3)).size, numpy.array(g.crop((1, 1, 4, 3))), g.resize((4, 4), Image.NEAREST).getpixel((1, 1)), g.resize((4, 4), Image.BOX).getpixel((0, 0)), g.resize((16, 8)).size)
numpy.array(g.resize((4, 2), Image.BILINEAR)), numpy.array(g.transpose(Image.FLIP_LEFT_RIGHT))[0], numpy.array(g.rotate(90))[0]
# %%
r, gr, b = image.split()
m = Image.merge("RGB", (b, gr, r))
n = Image.new("RGB", (2, 1), (1, 2, 3))
n.paste(Image.new("RGB", (1, 1), (9, 9, 9)), (1, 0))
m.getpixel((0, 0)), numpy.array(n), Image.new("L", (2, 2), 7).getdata()[0], image.getbbox(), image.getextrema(), numpy.asarray(image).shape, image.convert("RGBA").mode
# %%
t = image.copy()
t.thumbnail((3, 3))
t.size, image.point(lambda v: v // 2).getpixel((0, 0)), numpy.array(Image.fromarray(numpy.array([[True, False]]))), Image.fromarray(numpy.ones((2, 2), dtype=numpy.float32)).mode
# %%
import imageio
imageio.imwrite("plain.png", (numpy.arange(12).reshape(3, 4) * 20).astype(numpy.uint8))
p = imageio.imread("plain.png")
print(p.shape, p.dtype, p.max(), numpy.array(p).tolist())
c = imageio.imread("flag.png")
c.shape, int(c.sum())
# %%
Image.open("missing.png")
# %%
image.save("flag.xyz")
# %%
image.getpixel((9, 9))
