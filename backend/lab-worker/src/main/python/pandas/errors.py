"""The errors that pandas raises."""
from pandas._csv import EmptyDataError, ParserError
from pandas._series import IndexingError
from pandas._text import OptionError
from pandas._values import IntCastingNaNError


class SettingWithCopyWarning(Warning):
    pass


class PerformanceWarning(Warning):
    pass


class DtypeWarning(Warning):
    pass
