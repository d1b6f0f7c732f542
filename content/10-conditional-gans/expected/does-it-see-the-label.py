test_images, test_labels = data.some(500)
with torch.no_grad():
    right_marks = critic(test_images, test_labels).mean().item()
    wrong_marks = critic(test_images, test_labels.roll(4, dims=1)).mean().item()
assert right_marks > wrong_marks + 0.3, (right_marks, wrong_marks)
