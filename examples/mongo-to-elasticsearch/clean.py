import json

from pulsar import Function


class Clean(Function):
    """Takes the order out of a change event and drops the configured fields. A deletion yields nothing."""

    def process(self, input, context):
        after = json.loads(input).get('after')
        if after is None:
            return None
        order = json.loads(after)
        for field in context.get_user_config_value('dropFields') or []:
            order.pop(field, None)
        return json.dumps(order)
