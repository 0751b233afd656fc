"""The kinds of facts that a template may ask for in its front matter."""

from collections.abc import Mapping

from dialogue_cli.documents.amended_facts import AmendedPlanFacts
from dialogue_cli.documents.card_facts import CardFacts
from dialogue_cli.documents.facts import AgendaFacts, ConclusionFacts, PaperFacts, PlanFacts
from dialogue_cli.documents.inviting_facts import InvitationFacts, SummonsFacts
from dialogue_cli.documents.list_facts import (
    DelegatesFacts,
    QuestionFormFacts,
    ReceiptsFacts,
    SummaryFacts,
)
from dialogue_cli.documents.minutes_facts import MinutesFacts
from dialogue_cli.documents.question_facts import AssignmentFacts, ProposalFacts, TransferFacts
from dialogue_cli.documents.report_facts import FollowupFacts, ReportFacts
from dialogue_cli.documents.script_facts import ScriptFacts
from dialogue_cli.documents.submission_facts import SubmissionFacts

FACTS: Mapping[str, type[PaperFacts]] = {
    "plan": PlanFacts,
    "agenda": AgendaFacts,
    "conclusion": ConclusionFacts,
    "assignment": AssignmentFacts,
    "proposal": ProposalFacts,
    "invitation": InvitationFacts,
    "summons": SummonsFacts,
    "transfer": TransferFacts,
    "report": ReportFacts,
    "followup": FollowupFacts,
    "script": ScriptFacts,
    "minutes": MinutesFacts,
    "amended-plan": AmendedPlanFacts,
    "cards": CardFacts,
    "summary": SummaryFacts,
    "delegates": DelegatesFacts,
    "receipts": ReceiptsFacts,
    "question-form": QuestionFormFacts,
    "submission": SubmissionFacts,
}
# By what a paper of these facts may be made several times, once for each of them; some have no other way.
ONLY_SEVERAL = frozenset(("transfer", "receipts"))
SEVERAL: Mapping[str, tuple[str, ...]] = {
    "assignment": ("agency",),
    "invitation": ("guest",),
    "transfer": ("petition",),
    "receipts": ("scheme",),
}
