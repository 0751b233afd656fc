"""Lists the commands, and turns every error into a sentence and an exit code (design.md §4)."""

import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from typer.main import get_command

from dialogue_cli import __version__
from dialogue_cli.commands import (
    backup,
    budget,
    check,
    checkin,
    completion,
    demo,
    doctor,
    export,
    forms,
    gifts,
    imports,
    init,
    lint,
    lists,
    look,
    papers,
    quota,
    redact,
    review,
    select,
    templates,
    triage,
    unattended,
    undo,
    verify,
)
from dialogue_cli.commands.help_pages import USAGE_ERROR, VietnameseCommand, new_app
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import help as say

INTERNAL_ERROR = 5
INTERRUPTED = 130
WRONG_USAGE = 2
NOT_SHOWN = 3
# Nobody reads on, or no room where our output goes.
UNHEARD = {errno.EPIPE, errno.ENOSPC}
# A shell that asks for completions sets this (docs/huong-dan/01-cai-dat.md).
COMPLETING = "_DIALOGUE_COMPLETE"

app = new_app(say.APP)
for _name, _function, _help in (
    ("init", init.init, say.INIT),
    ("new", init.new, say.NEW),
    ("forms", forms.forms, say.FORMS),
    ("import", imports.import_, say.IMPORT),
    ("triage", triage.triage, say.TRIAGE),
    ("select", select.select, say.SELECT),
    ("quota", quota.quota, say.QUOTA),
    ("budget", budget.budget, say.BUDGET),
    ("check", check.check, say.CHECK),
    ("explain", check.explain, say.EXPLAIN),
    ("accept", check.accept, say.ACCEPT),
    ("plan", papers.plan, say.PLAN),
    ("render", papers.render, say.RENDER),
    ("issue", papers.issue, say.ISSUE),
    ("lists", lists.lists, say.LISTS),
    ("status", look.status, say.STATUS),
):
    app.command(_name, cls=VietnameseCommand, help=_help)(_function)
review.review.command("export", cls=VietnameseCommand, help=say.REVIEW_EXPORT)(review.export)
review.review.command("apply", cls=VietnameseCommand, help=say.REVIEW_APPLY)(review.apply)
app.add_typer(review.review, name="review")
look.show.command("petition", cls=VietnameseCommand, help=say.SHOW_PETITION)(look.show_petition)
look.show.command("question", cls=VietnameseCommand, help=say.SHOW_QUESTION)(look.show_question)
app.add_typer(look.show, name="show")
gifts.gifts.command("give", cls=VietnameseCommand, help=say.GIFTS_GIVE)(gifts.give)
gifts.gifts.command("take-back", cls=VietnameseCommand, help=say.GIFTS_TAKE_BACK)(gifts.take_back)
app.add_typer(gifts.gifts, name="gifts")
templates.templates.command("copy", cls=VietnameseCommand, help=say.TEMPLATES_COPY)(templates.copy)
templates.templates.command("check", cls=VietnameseCommand, help=say.TEMPLATES_CHECK)(
    templates.check
)
app.add_typer(templates.templates, name="templates")
app.command("run", cls=VietnameseCommand, help=say.RUN)(unattended.run)
app.command("schedule", cls=VietnameseCommand, help=say.SCHEDULE)(unattended.schedule)
app.command("find", cls=VietnameseCommand, help=say.FIND)(look.find)
app.command("export", cls=VietnameseCommand, help=say.EXPORT)(export.export)
app.command("checkin", cls=VietnameseCommand, help=say.CHECKIN)(checkin.checkin)
app.command("undo", cls=VietnameseCommand, help=say.UNDO)(undo.undo)
app.command("redact", cls=VietnameseCommand, help=say.REDACT)(redact.redact)
app.command("log", cls=VietnameseCommand, help=say.LOG)(undo.log)
app.command("verify", cls=VietnameseCommand, help=say.VERIFY)(verify.verify)
app.command("doctor", cls=VietnameseCommand, help=say.DOCTOR)(doctor.doctor)
app.command("backup", cls=VietnameseCommand, help=say.BACKUP)(backup.backup)
app.command("restore", cls=VietnameseCommand, help=say.RESTORE)(backup.restore)
app.command("lint", cls=VietnameseCommand, help=say.LINT)(lint.lint)
app.command("completion", cls=VietnameseCommand, help=say.COMPLETION)(completion.completion)
app.command("demo", cls=VietnameseCommand, help=say.DEMO)(demo.demo)

Workspace = Annotated[
    Path | None, typer.Option("-w", "--workspace", metavar=say.M_FOLDER, help=say.WORKSPACE)
]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"dialogue {__version__}")
        raise typer.Exit


Version = Annotated[
    bool, typer.Option("--version", help=say.VERSION_OPTION, callback=_version, is_eager=True)
]


@app.callback()
def _root(ctx: typer.Context, workspace: Workspace = None, version: Version = False) -> None:  # noqa: ARG001
    from dialogue_cli.console.place import remember_place

    ctx.obj = workspace
    remember_place(workspace)


def run() -> NoReturn:
    """Run the command line, and leave with the exit code that design.md §4 promises."""
    from dialogue_cli.console.streams import speak

    speak()
    try:
        code = outcome(sys.argv[1:])
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        code = _unheard(error)
    sys.exit(code)


def outcome(words: list[str]) -> int:
    """The exit code of one command line; whatever went wrong has been told."""
    stdout = sys.stdout
    try:
        _complete_words()
        code = _commands()(words, prog_name="dialogue", standalone_mode=False)
        if code == INTERRUPTED:  # Typer has turned Ctrl+C into an exit of its own
            raise KeyboardInterrupt
        return code if isinstance(code, int) else 0
    except USAGE_ERROR as error:
        from dialogue_cli.commands.usage import reworded

        return _tell("usage", reworded(error), WRONG_USAGE, words)
    except DialogueError as error:
        from dialogue_cli.console.place import here

        said = here(error.sentence), here(error.remedy)
        return _tell(error.code, said, error.exit_code, words)
    except (KeyboardInterrupt, typer.Abort):
        from dialogue_cli.messages.errors import INTERRUPTED as SENTENCE

        return _tell("interrupted", (SENTENCE, ""), INTERRUPTED, words)
    except SystemExit as left:
        # Typer leaves by itself when the reader of our output has gone (dialogue find … | more), which is no error.
        return 0 if sys.stdout is not stdout else _code(left)
    except Exception as error:
        if isinstance(error, OSError) and error.errno in UNHEARD:
            raise
        return _fault(error, words)


@cache
def _commands() -> Callable[..., Any]:
    """All commands, made ready once however many lines one process is given."""
    return get_command(app)


def _fault(error: Exception, words: list[str]) -> int:
    from dialogue_cli.commands.crash import report

    return _tell("internal", (report(error), ""), INTERNAL_ERROR, words)


def _tell(name: str, said: tuple[str, str], code: int, words: list[str]) -> int:
    """What happened and what to do: on stderr, and as an object on stdout when --json was given."""
    from dialogue_cli.console.streams import harmless, print_json

    sentence, remedy = said
    print(harmless("\n".join(line for line in said if line)), file=sys.stderr)
    if "--json" in words:
        import json

        error = {"code": name, "message": sentence, "remedy": remedy, "exit_code": code}
        print_json(json.dumps({"error": error}, ensure_ascii=False, indent=2))
    return code


def _complete_words() -> None:
    """When a shell asks for completions, Typer answers: its way of doing so has to be made ready."""
    if COMPLETING in os.environ:
        from dialogue_cli.commands.completion import make_ready

        make_ready()


def _code(left: SystemExit) -> int:
    return left.code if isinstance(left.code, int) else 0


def _unheard(error: OSError) -> int:
    """The exit code when what we say does not arrive: the reader has gone, which is no error, or it is not taken."""
    from dialogue_cli.console.streams import leave_quietly

    leave_quietly()
    if error.errno == errno.EPIPE:
        return 0
    from dialogue_cli.messages import errors as sentences

    full = error.errno == errno.ENOSPC
    print(sentences.OUTPUT_FULL if full else sentences.OUTPUT_LOST, file=sys.stderr)
    return NOT_SHOWN
