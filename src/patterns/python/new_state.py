from support import Step, Unprocessable, forward, json_of, json_text, text_of


class NewState(Step):
    """Takes the new state of the row or document out of a change event of Debezium; of a deletion, nothing."""

    def handle(self, input, context, outbox):
        if text_of(input) == '':
            return
        event = json_of(input)
        if not isinstance(event, dict) or 'op' not in event:
            raise Unprocessable('not a change event')
        after = event.get('after')
        # MongoDB's documents come as text.
        state = json_of(after) if isinstance(after, str) else after
        if state is not None:
            forward(json_text(state), context, outbox)
