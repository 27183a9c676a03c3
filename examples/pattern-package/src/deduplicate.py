import json

from pulsar import Function


class Deduplicate(Function):
    """Passes on the first message with a value of the configured field."""

    def process(self, input, context):
        value = json.loads(input)
        seen = 'seen/%s' % value[context.get_user_config_value('field')]
        if context.get_state(seen) is not None:
            return None
        context.put_state(seen, '1')
        return input
