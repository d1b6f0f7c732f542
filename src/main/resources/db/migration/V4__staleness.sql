-- What a cell's last run was given, and what it has read and changed of the session's variables. None: nobody knows.
ALTER TABLE notebook_cell ADD COLUMN ran_code TEXT;
ALTER TABLE notebook_cell ADD COLUMN names TEXT;
