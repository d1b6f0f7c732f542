assert judged_right > 0.8, judged_right
