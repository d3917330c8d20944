/** /settings: which numbers the brief gives, and which are the trust's own. */
import { Button } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { CadenceLine } from '@/api/generated/directory';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { countedWithin } from '@/ui/counting';
import { Facts } from '@/ui/facts';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';
import { Tag } from '@/ui/tag';

import { settingsQuery, trustQuery } from './queries';
import classes from './settings.module.css';
import { SettingsForm } from './settings-form';
import { TrustForm } from './trust-form';

/** A number people assumed must never look as if the brief had said it. */
export function SettingsPage() {
  const session = useSession();
  const { data: settings } = useSuspenseQuery(settingsQuery);
  const [editing, setEditing] = useState(false);
  const own = settings.rules.filter(({ setting }) => setting !== null).length;
  const sets = may(session, 'directory.set-settings');
  return (
    <>
      <PageTitle
        title="Trust settings"
        answer={`The rhythm of the year: what the improvement cycle asks for, and ${countedWithin(own, 'number')} this trust sets for itself.`}
        actions={
          sets && !editing ? (
            <Button
              onClick={() => {
                setEditing(true);
              }}
            >
              Change the trust’s numbers
            </Button>
          ) : null
        }
      />
      <Stack>
        <TheTrust />
        {editing ? (
          <Card title="The trust’s own numbers">
            <SettingsForm
              settings={settings}
              onDone={() => {
                setEditing(false);
              }}
            />
          </Card>
        ) : (
          <Card
            title="The rhythm of the year"
            finding="What carries no mark, the improvement cycle asks of every trust. Every window is tested against each school’s own calendar."
          >
            <Rules rules={settings.rules} />
          </Card>
        )}
      </Stack>
    </>
  );
}

function Rules({ rules }: { readonly rules: readonly CadenceLine[] }) {
  const numbers = [...new Set(rules.map(({ rule }) => rule))];
  return (
    <ol className={classes['rules']}>
      {numbers.map((number) => (
        <li key={number} className={classes['rule']}>
          <span className={classes['number']}>{number}</span>
          <ul className={classes['lines']}>
            {rules
              .filter(({ rule }) => rule === number)
              .map(({ words, source }) => (
                <li key={words} className={classes['line']}>
                  <span>{words}</span>
                  {source === 'brief' ? null : (
                    <Tag tone="acts" icon={IconAdjustments}>
                      Trust setting
                    </Tag>
                  )}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function TheTrust() {
  const session = useSession();
  const { data: trust } = useSuspenseQuery(trustQuery);
  const [editing, setEditing] = useState(false);
  const close = () => {
    setEditing(false);
  };
  return (
    <Card
      title="The trust"
      aside={
        may(session, 'directory.manage-schools') && !editing ? (
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              setEditing(true);
            }}
          >
            Edit the trust
          </Button>
        ) : null
      }
    >
      {editing ? (
        <TrustForm trust={trust} onDone={close} />
      ) : (
        <Facts
          facts={[
            { name: 'Name', value: trust.name ?? 'Not named yet' },
            { name: 'Group UID', value: trust.group_uid ?? 'Not recorded' },
            { name: 'Group ID', value: trust.group_id ?? 'Not recorded' },
          ]}
        />
      )}
    </Card>
  );
}
