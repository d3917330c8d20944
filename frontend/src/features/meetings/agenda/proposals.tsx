/** What other facts put before a meeting, each with the way to its record and what was decided. */
import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { MeetingView, ProposalView } from '@/api/generated/meetings';
import { schoolsQuery } from '@/api/schools';
import { may, useSession, type Session } from '@/session/session';
import { day } from '@/ui/dates';
import { fetched } from '@/ui/fetched';
import { HiddenWords } from '@/ui/hidden-words';
import { LinkButton } from '@/ui/link';
import { Tag } from '@/ui/tag';

import { outcomes, proposalInWords } from '../words';
import classes from './agenda.module.css';

const DecideForm = fetched('the form', async () => (await import('./decide-form')).DecideForm);

type ProposalsProps = {
  readonly meeting: MeetingView;
  readonly proposals: readonly ProposalView[];
  readonly today: string;
};

/** Decided on the day or later, by those who write the meeting. */
export function Proposals({ meeting, proposals, today }: ProposalsProps) {
  const session = useSession();
  const { data: schools } = useQuery(schoolsQuery);
  const [deciding, setDeciding] = useState<string | null>(null);
  const schoolName = (id: string) =>
    schools?.find((school) => school.id === id)?.short_name ?? 'a school';
  return (
    <ul className={classes['proposals']}>
      {proposals.map((proposal) => {
        const words = proposalInWords(proposal, schoolName);
        const open = canDecide(meeting, proposal, today) && deciding !== proposal.id;
        return (
          <li key={proposal.id}>
            <div className={classes['proposed']}>
              <p>
                <strong>{words}</strong> <span>since {day(proposal.since)}</span>
              </p>
              {proposal.decision ? <Tag>{outcomes[proposal.decision]}</Tag> : null}
              <span className={classes['tools']}>
                <Record {...{ proposal, session }} words={words} />
                {open ? (
                  <Button
                    size="compact-md"
                    variant="default"
                    onClick={() => {
                      setDeciding(proposal.id);
                    }}
                  >
                    Decide<HiddenWords>: {words}</HiddenWords>
                  </Button>
                ) : null}
              </span>
            </div>
            {deciding === proposal.id ? (
              <DecideForm
                {...{ meeting, proposal }}
                onClose={() => {
                  setDeciding(null);
                }}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Enquiries and questions are answered in their own records, reports heard and not decided. */
function canDecide(meeting: MeetingView, { kind, open }: ProposalView, today: string): boolean {
  const elsewhere: readonly ProposalView['kind'][] = [
    'line-of-enquiry',
    'board-question',
    'heads-report',
  ];
  return meeting.may.minute && open && !elsewhere.includes(kind) && meeting.on <= today;
}

type RecordProps = {
  readonly proposal: ProposalView;
  readonly session: Session;
  readonly words: string;
};

function Record({ proposal, session, words }: RecordProps) {
  const look = {
    size: 'compact-md',
    variant: 'subtle',
    rightSection: <IconArrowRight size={16} aria-hidden="true" />,
  } as const;
  const shown = (
    <>
      Look<HiddenWords>: {words}</HiddenWords>
    </>
  );
  const { kind, subject_id: subject, school_id: school, forum_id: forum } = proposal;
  switch (kind) {
    case 'overdue-actions':
      return (
        <LinkButton to="/actions" search={{ whose: 'all' }} {...look}>
          {shown}
        </LinkButton>
      );
    case 'overdue-milestones':
      return may(session, 'planning.read-plan-titles') ? (
        <LinkButton to="/plans/$planId" params={{ planId: subject }} {...look}>
          {shown}
        </LinkButton>
      ) : null;
    case 'board-question':
      return (
        <LinkButton to="/boards/$boardId" params={{ boardId: forum }} {...look}>
          {shown}
        </LinkButton>
      );
    case 'line-of-enquiry':
    case 'cadence-breach':
      return school && may(session, 'meetings.read-one-to-ones') ? (
        <LinkButton to="/one-to-ones/$schoolId" params={{ schoolId: school }} {...look}>
          {shown}
        </LinkButton>
      ) : null;
    case 'signals':
      return school && may(session, 'performance.read-signals') ? (
        <LinkButton to="/signals" search={{ school }} {...look}>
          {shown}
        </LinkButton>
      ) : null;
    case 'risk-tier':
      return school && may(session, 'performance.read-risk-rationale') ? (
        <LinkButton to="/risk/$schoolId" params={{ schoolId: school }} {...look}>
          {shown}
        </LinkButton>
      ) : null;
    case 'collection':
      return may(session, 'performance.read-return') ? (
        <LinkButton to="/collections/$collectionId" params={{ collectionId: subject }} {...look}>
          {shown}
        </LinkButton>
      ) : null;
    case 'heads-report':
      return may(session, 'performance.read-published-heads-report') ? (
        <LinkButton to="/heads-reports/$reportId" params={{ reportId: subject }} {...look}>
          {shown}
        </LinkButton>
      ) : null;
    case 'support-due':
      return may(session, 'accountability.read-cadence-ledger') ? (
        <LinkButton to="/accountability/cadence" {...look}>
          {shown}
        </LinkButton>
      ) : null;
  }
}
