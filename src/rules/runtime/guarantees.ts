import { Complaint, READERS, rule } from '../rule';

export const GUARANTEES = rule({
  code: 'FM407',
  severity: 'error',
  kinds: READERS,
  needs: [['timeout'], ['autoAck'], ['windowConfig']],
  why: 'Pulsar refuses or ignores the combination; the operator does not look.',
  remedy: 'change processingGuarantee, or the setting.',
  check(subject) {
    const { guarantee } = subject;
    const complaints: Complaint[] = [];
    if ((subject.number('timeout') ?? 0) !== 0 && ['atmost_once', 'manual'].includes(guarantee)) {
      complaints.push({
        at: subject.in('timeout'),
        received: `a timeout with ${guarantee}`,
        because: 'Pulsar delivers again after a timeout, which only at-least-once processing allows.',
        fix: 'drop timeout, or use atleast_once.',
      });
    }
    if (guarantee === 'atmost_once' && subject.value('autoAck') === false) {
      complaints.push({
        at: subject.in('autoAck'),
        received: 'false with atmost_once',
        because: 'At-most-once means that Pulsar acknowledges before processing.',
        fix: 'drop autoAck, or use manual.',
      });
    }
    if (subject.kind === 'Function' && subject.has('windowConfig') && guarantee !== 'manual') {
      complaints.push({
        at: subject.in('processingGuarantee'),
        received: `${guarantee} with a window`,
        because: 'A window acknowledges its messages itself.',
        fix: 'set processingGuarantee to manual, and windowConfig.processingGuarantees to what is wanted.',
      });
    }
    return complaints;
  },
});
