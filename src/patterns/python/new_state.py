from support import Step, Unprocessable, json_of, json_text, text_of


class NewState(Step):
    """Takes the new state of the row or document out of a change event of Debezium; of a deletion, nothing."""

    def handle(self, input, context):
        if text_of(input) == '':
            return None
        event = json_of(input)
        if not isinstance(event, dict) or 'op' not in event:
            raise Unprocessable('not a change event')
        after = event.get('after')
        # MongoDB's documents come as text.
        state = json_of(after) if isinstance(after, str) else after
        return None if state is None else json_text(state)
