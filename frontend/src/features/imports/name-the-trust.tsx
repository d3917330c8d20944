/** After the first import: call the trust what the register calls it, if it has no name yet. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import type { GroupFound } from '@/api/generated/directory';
import { Card } from '@/ui/card';
import { FormTrouble } from '@/ui/form/form-trouble';

import { readTrust, useNameTrust } from './sending';

/** Silent where the trust has a name and its number already. */
export function NameTheTrust({ group }: { readonly group: GroupFound }) {
  const { data: trust } = useQuery({ queryKey: ['directory', 'trust'], queryFn: readTrust });
  const naming = useNameTrust();
  if (!trust || (trust.name && trust.group_uid)) return null;
  const named = { ...group, name: trust.name ?? group.name };
  return (
    <Card
      title={trust.name ? 'The trust’s numbers' : 'The trust’s name'}
      finding={`The register knows it as ${group.name}.`}
      aside={
        <Button
          variant="default"
          loading={naming.isPending}
          onClick={() => {
            naming.mutate(named);
          }}
        >
          {trust.name ? 'Keep its numbers' : `Call the trust ${group.name}`}
        </Button>
      }
    >
      <FormTrouble message={naming.error?.message} />
      <p>
        With its Group UID on record, a later import cannot bring another trust’s schools here by
        mistake.
      </p>
    </Card>
  );
}
