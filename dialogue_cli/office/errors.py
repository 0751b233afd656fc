"""What can be wrong with the folder or with its settings."""

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import errors, register
from dialogue_cli.messages import office as say


class NoOffice(DialogueError):
    """No dialogue.toml here or above."""

    message, hint = say.NO_OFFICE, say.NO_OFFICE_HINT


class OfficeExists(DialogueError):
    """`init` into a folder that is an office already."""

    message, hint = say.OFFICE_EXISTS, say.OFFICE_EXISTS_HINT


class FolderNotEmpty(DialogueError):
    """`init` or `demo` into a folder with other files in it."""

    message, hint = say.FOLDER_NOT_EMPTY, say.FOLDER_NOT_EMPTY_HINT


class NoConference(DialogueError):
    """A year for which there is no conference.toml."""

    message, hint = say.NO_CONFERENCE, say.NO_CONFERENCE_HINT


class NoYearYet(DialogueError):
    """An office in which no conference has been set up."""

    message, hint = say.NO_YEAR_YET, say.NO_YEAR_YET_HINT


class ConferenceExists(DialogueError):
    """`new` for a year that is there already."""

    message, hint = say.CONFERENCE_EXISTS, say.CONFERENCE_EXISTS_HINT


class YearOutOfRange(DialogueError):
    """A year for which no agency or province is known."""

    message, hint = say.YEAR_OUT_OF_RANGE, say.YEAR_OUT_OF_RANGE_HINT
    exit_code = 2


class UnknownProvince(DialogueError):
    """A name that no province ever had."""

    message, hint = say.UNKNOWN_PROVINCE, say.UNKNOWN_PROVINCE_HINT


class ProvinceMerged(DialogueError):
    """A province that had become part of another one by then."""

    message, hint = say.PROVINCE_MERGED, say.PROVINCE_MERGED_HINT


class ProvinceNotYet(DialogueError):
    """A province that came to be only later."""

    message, hint = say.PROVINCE_NOT_YET, say.PROVINCE_NOT_YET_HINT


class SettingsBroken(DialogueError):
    """Values in a settings file that cannot be used: all of them at once."""

    message, hint = say.SETTINGS_BROKEN, say.SETTINGS_BROKEN_HINT


class TomlBroken(DialogueError):
    """A settings file that is not TOML, with line and column."""

    message, hint = say.TOML_BROKEN, say.TOML_BROKEN_HINT


class SettingsTooLong(DialogueError):
    """A settings file that is longer than any that people write."""

    message, hint = say.SETTINGS_TOO_LONG, say.SETTINGS_TOO_LONG_HINT


class TomlNotUtf8(DialogueError):
    """A settings file saved in another encoding."""

    message, hint = say.TOML_NOT_UTF8, say.TOML_NOT_UTF8_HINT


class SettingsUnreadable(DialogueError):
    """A settings file that the system does not let us open."""

    message, hint = errors.NOT_READABLE, errors.NOT_READABLE_HINT


class RegisterGone(DialogueError):
    """There is no register where there has been one."""

    message, hint = register.GONE, register.GONE_HINT
