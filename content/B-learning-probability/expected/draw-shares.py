assert len(record) > 5 and len(sharp_record) > 5
assert min(record[-1]) > min(sharp_record[-1]), (record[-1], sharp_record[-1])
