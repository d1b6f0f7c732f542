def crop_centre(image, height, width):
    top = (image.shape[0] - height) // 2
    left = (image.shape[1] - width) // 2
    return image[top:top + height, left:left + width]

cropped = crop_centre(face, 128, 128)
print(face.shape, "becomes", cropped.shape)
plt.imshow(cropped)
plt.show()
