"""Files from and to the learner's computer: the page's file list does that here."""
import os


def download(filename):
    if not os.path.exists(filename):
        raise FileNotFoundError(f'Cannot find file: {filename}')
    print(f'{filename} is in your folder: download it from the list of files.')


def upload():
    print('Upload files in the list of files; they appear in your folder.')
    return {}
