"""Go through the whole register: every sum, every link, every row's records; then the papers made from it."""

from dialogue_cli.messages import verify as say
from dialogue_cli.model.ledger import Fault, VerifyReport
from dialogue_cli.register import database, extent, verification, verification_seals
from dialogue_cli.register.verification_file import BEYOND_USE
from dialogue_cli.register.verification_lists import Broken
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.paper_verdicts import papers_made
from dialogue_cli.vietnamese.text import capitalise_first


def verify(desk: Desk, seal: str = "") -> VerifyReport:
    """What was gone through and what does not add up; nothing when no register has been made yet.

    A `seal` noted earlier, or its beginning, must be among those of the history.
    """
    if not desk.folder.register.exists():
        unknown = (_unknown(seal),) if seal else ()
        return VerifyReport(0, 0, 0, unknown, papers=papers_made(desk))
    with database.opened(desk.folder.register) as db, database.reading(db):
        faults = tuple(_told(one) for one in verification.broken(db))
        if not BEYOND_USE.isdisjoint(fault.code for fault in faults):
            return VerifyReport(0, 0, 0, faults, damaged=True)
        if seal and not extent.is_sealed_with(db, seal):
            faults += (_unknown(seal),)
        held, chain = extent.counts(db), verification_seals.chain(db)
    return VerifyReport(
        files=held["files"],
        rows=held["rows"],
        petitions=held["petitions"],
        faults=faults,
        changes=chain.changes,
        sealed_since=chain.since,
        seal=chain.head,
        # By a register that does not add up no paper can be judged.
        papers=() if faults else papers_made(desk),
    )


def _unknown(seal: str) -> Fault:
    return _told(Broken("seal-unknown", {"seal": seal}))


def _told(broken: Broken) -> Fault:
    places = {**broken.places}
    if "outcome" in places:
        places["outcome"] = say.OUTCOMES[str(places["outcome"])]
    if broken.table:
        places["records"] = say.RECORDS[broken.table]
        places["one"] = say.ONE[broken.table].format(**places) if "number" in places else ""
    code = f"{broken.table}-{broken.code}" if broken.table else broken.code
    message = say.BROKEN[broken.code].format(**places)
    return Fault(code, capitalise_first(message), broken.file, broken.sheet, broken.row)
