/** Another day for returns, or no more of them. */
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';

import type { CollectionView } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { DateField } from '@/ui/form/date-field';
import { Form } from '@/ui/form/form';
import { parseDay } from '@/ui/form/parse-day';

import classes from './collections.module.css';
import { useCollectionChange } from './queries';

type RunWindowProps = { readonly collection: CollectionView; readonly onClose: () => void };

type Days = { due: string };

/** A closed collection given another day takes figures again. */
export function RunWindow({ collection, onClose }: RunWindowProps) {
  const { send } = useCollectionChange();
  const { id, version, opens } = collection;
  const form = useForm<Days>({
    defaultValues: { due: collection.due },
    resolver: (values) => {
      const message =
        parseDay(values.due) === null
          ? 'Write a day, for example 4/12/2026'
          : values.due < opens
            ? 'Returns cannot be due before the collection opens'
            : null;
      return message
        ? { values: {}, errors: { due: { type: 'validate', message } } }
        : { values, errors: {} };
    },
  });
  const close = async () => {
    await send({ method: 'POST', path: `/collections/${id}/close`, version });
    onClose();
  };
  return (
    <Card title={collection.open ? 'Due day and closing' : 'Open it again'}>
      <div className={classes['run']}>
        <Form
          form={form}
          submit={collection.open ? 'Move the due day' : 'Open again until then'}
          onSubmit={async ({ due }) => {
            await send({ method: 'PUT', path: `/collections/${id}/due`, body: { due }, version });
            onClose();
          }}
          onCancel={onClose}
          aside={
            collection.open ? (
              <Button
                variant="default"
                onClick={() => {
                  close().catch((error: unknown) => {
                    form.setError('root', {
                      message: error instanceof Error ? error.message : 'This could not be done',
                    });
                  });
                }}
              >
                Close: take no more figures
              </Button>
            ) : null
          }
        >
          <DateField
            control={form.control}
            name="due"
            label="Returns are due on"
            hint="Late returns are still taken until the collection is closed"
            required
          />
        </Form>
      </div>
    </Card>
  );
}
