/** One line of enquiry: the question, what the Head found, and how it ended. */
import { Button } from '@mantine/core';
import { IconClockHour4, IconMessageReply, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';

import type { EnquiryView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { SayForm } from '@/session/say-form';
import { day } from '@/ui/dates';
import { fetched } from '@/ui/fetched';
import { Question, QuestionSteps, type Said } from '@/ui/question';
import { Tag } from '@/ui/tag';

import { useEnquiryChange } from './queries';
import { outcomes } from './words';

const CloseForm = fetched('the form', async () => (await import('./close-form')).default);

type Doing = 'answer' | 'close' | null;

/** The Head answers, the Chief Executive closes; each only what is theirs. */
export function EnquiryItem({ enquiry }: { readonly enquiry: EnquiryView }) {
  const [doing, setDoing] = useState<Doing>(null);
  const { send, look } = useEnquiryChange();
  const nameOf = useNameOf();
  const stop = () => {
    setDoing(null);
  };
  const { id, version } = enquiry;
  return (
    <Question
      question={enquiry.question}
      closed={enquiry.outcome !== null}
      standing={<Standing enquiry={enquiry} />}
      facts={factsOf(enquiry, nameOf)}
      said={saidOf(enquiry, nameOf)}
    >
      {doing === 'answer' ? (
        <SayForm
          draftKey={`enquiry/${id}/answer`}
          label="What you found"
          hint="Read by the Chief Executive, you, and whoever follows either of you"
          submit="Send answer"
          send={(text) => send({ path: `/${id}/answers`, body: { text }, version })}
          onLook={look}
          onClose={stop}
        />
      ) : doing === 'close' ? (
        <CloseForm enquiry={enquiry} onClose={stop} />
      ) : (
        <QuestionSteps>
          {enquiry.may_answer ? (
            <Button
              size="sm"
              variant={enquiry.answers.length > 0 ? 'default' : 'filled'}
              onClick={() => {
                setDoing('answer');
              }}
            >
              {enquiry.answers.length > 0 ? 'Add to the answer' : 'Answer'}
            </Button>
          ) : null}
          {enquiry.may_close ? (
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                setDoing('close');
              }}
            >
              Close with an outcome
            </Button>
          ) : null}
        </QuestionSteps>
      )}
    </Question>
  );
}

function Standing({ enquiry }: { readonly enquiry: EnquiryView }) {
  if (enquiry.outcome) return <Tag icon={IconCircleCheck}>{outcomes[enquiry.outcome]}</Tag>;
  return enquiry.answers.length > 0 ? (
    <Tag icon={IconMessageReply}>Answered</Tag>
  ) : (
    <Tag icon={IconClockHour4} tone="acts">
      Waiting for an answer
    </Tag>
  );
}

type NameOf = ReturnType<typeof useNameOf>;

function factsOf(enquiry: EnquiryView, nameOf: NameOf): string {
  const { opened_by: by, opened_on: on, meeting_on: met, closed_on: closed } = enquiry;
  const agenda =
    closed !== null
      ? `Closed on ${day(closed)}.`
      : met
        ? `On the agenda of the 1:1 on ${day(met)}.`
        : 'No 1:1 is planned yet; it goes onto the next agenda.';
  return `Asked by ${nameOf(by)} on ${day(on)}. ${agenda}`;
}

function saidOf({ answers, remark, closed_by: by }: EnquiryView, nameOf: NameOf): Said[] {
  const said = answers.map(({ text, by: author, at }) => ({
    key: at,
    from: `${nameOf(author)}, ${day(at)}`,
    text,
  }));
  return remark
    ? [...said, { key: 'closing', from: `${nameOf(by)}, closing`, text: remark }]
    : said;
}
