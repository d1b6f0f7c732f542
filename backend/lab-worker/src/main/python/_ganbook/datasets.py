"""The course's data sets, wherever a learner's code looks for them."""
import _lab


def find(path):
    """The table of a course data set as bytes (the handle of an array), or None: no such name, or the learner has a
    file of that name. The first one that is not the official data comes with a remark under the cell."""
    path = str(path)
    if _lab.files.owns(path):
        return None
    table = _lab.datasets.find(path)
    if table is None:
        return None
    words = _lab.datasets.remark()
    if words:
        _lab.output.notice(_lab.datasets.remarkCode(), words)
    return table


def names_faces(path):
    """Whether a path leads to the course's faces: it bears their name, and the learner has no file there."""
    return hasattr(_lab, 'datasets') and _lab.datasets.namesFaces(str(path)) and \
        not _lab.files.owns(str(path))


def remark_on_faces():
    """Says under the cell what faces these are, once and where they are not the official ones."""
    words = _lab.datasets.remarkOnFaces()
    if words:
        _lab.output.notice(_lab.datasets.remarkCodeOnFaces(), words)
