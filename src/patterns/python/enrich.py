from support import Step, Unprocessable, evaluate, forward, json_of, json_text, message_of


class Enrich(Step):
    """Adds the fields that an expression gives to an object."""

    def handle(self, input, context, outbox):
        value = json_of(input)
        if not isinstance(value, dict):
            raise Unprocessable('not an object')
        fields = evaluate(self.expression, message_of(value, context))
        if not isinstance(fields, dict):
            raise Unprocessable('the expression gave no fields, but %s' % type(fields).__name__)
        forward(json_text(dict(value, **fields)), context, outbox)

    @staticmethod
    def expression(value, key, properties, config):
        raise NotImplementedError
