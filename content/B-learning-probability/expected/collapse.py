assert max(sharp_record[-1]) > 0.8, sharp_record[-1]
