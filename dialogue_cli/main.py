"""Lists the commands, and turns every error into a sentence and an exit code (design.md §4)."""

import os
import sys
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from dialogue_cli import __version__
from dialogue_cli.commands import (
    backup,
    budget,
    check,
    checkin,
    demo,
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
from dialogue_cli.commands.help_pages import VietnameseCommand, new_app
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import help as say

INTERNAL_ERROR = 5
INTERRUPTED = 130
WRONG_USAGE = 2

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
app.command("backup", cls=VietnameseCommand, help=say.BACKUP)(backup.backup)
app.command("restore", cls=VietnameseCommand, help=say.RESTORE)(backup.restore)
app.command("lint", cls=VietnameseCommand, help=say.LINT)(lint.lint)
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
    ctx.obj = workspace


def run() -> NoReturn:
    """Run the command line, and leave with the exit code that design.md §4 promises."""
    _speak_utf8()
    sys.exit(outcome(sys.argv[1:]))


def outcome(words: list[str]) -> int:
    """The exit code of one command line; whatever went wrong has been told."""
    usage_error: Any = typer.BadParameter.__base__
    try:
        code = app(words, prog_name="dialogue", standalone_mode=False)
        if code == INTERRUPTED:  # Typer has turned Ctrl+C into an exit of its own
            raise KeyboardInterrupt
        return code if isinstance(code, int) else 0
    except usage_error as error:
        from dialogue_cli.commands.usage import reworded

        return _tell(reworded(error), WRONG_USAGE, as_json="--json" in words)
    except DialogueError as error:
        return _tell((error.sentence, error.remedy), error.exit_code, as_json="--json" in words)
    except (KeyboardInterrupt, typer.Abort):
        from dialogue_cli.messages.errors import INTERRUPTED as SENTENCE

        return _tell((SENTENCE, ""), INTERRUPTED, as_json="--json" in words)
    except BrokenPipeError:
        # The reader of our output has gone (dialogue find … | more); nothing is left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        from dialogue_cli.commands.crash import report

        return _tell((report(error), ""), INTERNAL_ERROR, as_json="--json" in words)


def _tell(said: tuple[str, str], code: int, *, as_json: bool) -> int:
    """What happened and what to do: on stderr, and as an object on stdout when --json was given."""
    sentence, remedy = said
    print("\n".join(line for line in said if line), file=sys.stderr)
    if as_json:
        import json

        error = {"message": sentence, "remedy": remedy, "exit_code": code}
        print(json.dumps({"error": error}, ensure_ascii=False, indent=2))
    return code


def _speak_utf8() -> None:
    """Vietnamese on any console or pipe: an old Windows code page must not stop a command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
