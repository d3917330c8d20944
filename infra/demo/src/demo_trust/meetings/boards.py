"""What boards are told and ask, a line of enquiry, and a note between two people."""

from datetime import date

from contracts.api.meetings_enquiries import (
    CloseEnquiry,
    EnquiryAnswerBody,
    EnquiryView,
    OpenEnquiry,
)
from contracts.api.meetings_governance import (
    PresentationBody,
    PresentationView,
    TrusteesUpdateBody,
    TrusteesUpdateView,
)
from contracts.api.meetings_one_to_ones import NotesBody, NotesSavedView
from contracts.api.meetings_questions import AskQuestion, BoardRemarkBody, QuestionView
from contracts.base import Page
from contracts.directory import NetworkKind
from contracts.meetings import ForumId, MeetingState, QuestionState
from demo_trust.content.boards import (
    EnquiryContent,
    PresentationContent,
    QuestionContent,
    UpdateContent,
)
from demo_trust.content.occasions import Occasion, board, one_to_one
from demo_trust.meetings.secretary import API, MOST, Secretary
from demo_trust.visitors import Visitor


class Boards:
    """Tells boards what they were told, and takes their questions through their days."""

    def __init__(self, secretary: Secretary) -> None:
        self._secretary = secretary
        self._content = secretary.year.boards
        self._told: set[tuple[str, date]] = set()
        self._questions: dict[str, QuestionView] = {}
        self._enquiries: dict[str, EnquiryView] = {}

    async def look(self) -> None:
        """Find what was told, asked and enquired after already."""
        ceo = await self._secretary.ceo()
        presented = await ceo.every(f"{API}/presentations", Page[PresentationView], limit=MOST)
        updates = await ceo.every(f"{API}/trustees-updates", Page[TrusteesUpdateView], limit=MOST)
        self._told = {(one.forum_id, one.given_on) for one in (*presented, *updates)}
        asked = await ceo.every(f"{API}/questions", Page[QuestionView], limit=MOST)
        self._questions = {one.question: one for one in asked}
        enquired = await ceo.every(f"{API}/enquiries", Page[EnquiryView], limit=MOST)
        self._enquiries = {one.question: one for one in enquired}

    async def tell(self, day: date) -> None:
        """Record the presentations and updates of a day."""
        for presented in self._content.presentations:
            if presented.on == day:
                await self._present(presented)
        for update in self._content.updates:
            if update.on == day:
                await self._update(update)

    async def take(self, question: QuestionContent, day: date) -> None:
        """Ask, answer, challenge and close a question on its days."""
        if question.asked == day and question.question not in self._questions:
            await self._ask(question)
        for place, (part, on, words) in enumerate(question.said):
            if on == day and len(self._questions[question.question].remarks) == place:
                await self._say(question, part, BoardRemarkBody(text=words))
        held = self._questions.get(question.question)
        if held and question.closed == day and held.state is QuestionState.ANSWERED:
            await self._say(question, "close", None)

    async def enquire(self, enquiry: EnquiryContent, day: date) -> None:
        """Ask a Head as the CEO, have an answer, and close."""
        known, ceo = self._secretary.known, await self._secretary.ceo()
        held = self._enquiries.get(enquiry.question)
        if held is None and enquiry.opened == day:
            school_id = known.schools[enquiry.school]
            body = OpenEnquiry(school_id=school_id, question=enquiry.question)
            held = await ceo.post(f"{API}/enquiries", EnquiryView, body)
        if held is None:
            return
        path, version = f"{API}/enquiries/{held.id}", held.version
        if enquiry.answered == day and not held.answers:
            head = await self._secretary.door.person(known.head(enquiry.school))
            answer = EnquiryAnswerBody(text=enquiry.answer)
            held = await head.amend(path, "answers", EnquiryView, answer, version=version)
        elif enquiry.closed == day and held.outcome is None:
            close = CloseEnquiry(outcome=enquiry.outcome)
            held = await ceo.amend(path, "close", EnquiryView, close, version=version)
        self._enquiries[enquiry.question] = held

    async def write_notes(self, occasion: Occasion) -> None:
        """Write the notes of a 1:1 before it is held; of one that was, nobody looks at them."""
        booked = self._secretary.found(occasion)
        if booked is None or booked.state is not MeetingState.SCHEDULED:
            return
        for note in self._content.notes:
            if (note.on, (one_to_one(note.school),)) == (occasion.on, occasion.forums):
                path = f"{API}/one-to-ones/{booked.id}/notes"
                ceo = await self._secretary.ceo()
                await ceo.put(path, NotesSavedView, NotesBody(text=note.text))

    async def _present(self, content: PresentationContent) -> None:
        forum_id = self._board_of(content.school)
        if (forum_id, content.on) in self._told:
            return
        lead_id = self._secretary.known.somebody(content.by)
        body = PresentationBody(given_on=content.on, given_by=lead_id, title=content.title)
        lead = await self._secretary.door.person(lead_id)
        await lead.post(f"{API}/boards/{forum_id}/presentations", PresentationView, body)

    async def _update(self, content: UpdateContent) -> None:
        forum_id = self._trustees()
        if (forum_id, content.on) not in self._told:
            body = TrusteesUpdateBody(given_on=content.on, summary=content.title)
            ceo = await self._secretary.ceo()
            await ceo.post(f"{API}/boards/{forum_id}/updates", TrusteesUpdateView, body)

    async def _ask(self, content: QuestionContent) -> None:
        secretary, known = self._secretary, self._secretary.known
        forum_id = self._trustees()
        if content.school:
            forum_id = secretary.forum_id(
                board(secretary.content.schools[content.school].short_name)
            )
        body = AskQuestion(
            question=content.question,
            owner_id=known.somebody(content.owner, content.school),
            due=content.due,
        )
        path = f"{API}/boards/{forum_id}/questions"
        asker = await self._who(content, "challenges")
        self._questions[content.question] = await asker.post(path, QuestionView, body)

    async def _say(self, content: QuestionContent, part: str, body: BoardRemarkBody | None) -> None:
        held = self._questions[content.question]
        who = await self._who(content, part)
        path = f"{API}/questions/{held.id}"
        said = await who.amend(path, part, QuestionView, body, version=held.version)
        self._questions[content.question] = said

    async def _who(self, content: QuestionContent, part: str) -> Visitor:
        """Let the owner answer; the board asks, challenges and closes."""
        job = content.owner if part == "answers" else content.by
        who = self._secretary.known.somebody(job, content.school)
        return await self._secretary.door.person(who)

    def _board_of(self, school: str) -> ForumId:
        short_name = self._secretary.content.schools[school].short_name
        return self._secretary.forum_id(board(short_name))

    def _trustees(self) -> ForumId:
        networks = self._secretary.content.trust.networks[NetworkKind.TRUSTEES]
        return self._secretary.forum_id(next(iter(networks)))
