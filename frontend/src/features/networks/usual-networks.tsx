/** Begins a trust's forums and boards in one go. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { change } from '@/api/client';
import { explain } from '@/api/problem';
import { FormTrouble } from '@/ui/form/form-trouble';

import { networksQuery } from './queries';

/** Roles tell who leads the trust and who governs; key colleagues are added afterwards. */
export function UsualNetworks() {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => change('/api/directory/networks/usual', { method: 'POST' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: networksQuery.queryKey }),
  });
  return (
    <>
      <FormTrouble message={error ? explain(error, 'the forums').detail : undefined} />
      <Button
        loading={isPending}
        onClick={() => {
          mutate();
        }}
      >
        Found the usual forums and boards
      </Button>
      <p>
        ELG, the School Improvement Team, ten key-colleague forums, the trustees and a local
        governing body for each school. You can change or disband any of them.
      </p>
    </>
  );
}
