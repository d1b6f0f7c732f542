assert table['with middle right']['middle left'] == 1.0, table
assert table['with middle right']['top left'] == 0.0, table
assert abs(table['alone']['middle right'] - 0.3) < 0.03, table
