/** Where a letter goes, and how often. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { change } from '@/api/client';
import type { DigestView } from '@/api/generated/meetings';
import { useSession } from '@/session/session';
import { RadioField } from '@/ui/form/choice-field';
import { Form } from '@/ui/form/form';
import { TextField } from '@/ui/form/text-field';

import { DIGEST, digestQuery } from './queries';

const schema = z.object({
  address: z.email('Enter an e-mail address'),
  often: z.enum(['daily', 'weekly'], 'Choose how often'),
});

type DigestFormProps = { readonly digest: DigestView; readonly onClose: () => void };

/** The address is kept for this and nothing else. */
export function DigestForm({ digest, onClose }: DigestFormProps) {
  const queries = useQueryClient();
  const { person } = useSession();
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: {
      address: digest.address ?? person.email ?? '',
      often: digest.often ?? 'weekly',
    },
  });
  return (
    <Form
      form={form}
      submit="Send me letters"
      onCancel={onClose}
      onSubmit={async (body) => {
        const version = digest.version === 0 ? {} : { version: digest.version };
        const saved = await change<DigestView>(DIGEST, { method: 'PUT', body, ...version });
        queries.setQueryData(digestQuery.queryKey, saved);
        onClose();
      }}
    >
      <TextField
        control={form.control}
        name="address"
        label="E-mail address"
        hint="Kept for these letters and nothing else; words of a 1:1 are never in them"
        type="email"
        autoComplete="email"
        required
      />
      <RadioField
        control={form.control}
        name="often"
        label="How often?"
        choices={[
          { value: 'weekly', label: 'On Mondays' },
          { value: 'daily', label: 'On weekdays' },
        ]}
        required
      />
    </Form>
  );
}
