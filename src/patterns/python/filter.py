from support import Step, evaluate, forward, json_of, message_of


class Filter(Step):
    """Passes on, unchanged, the messages for which an expression is true."""

    def handle(self, input, context, outbox):
        if evaluate(self.expression, message_of(json_of(input), context)):
            forward(input, context, outbox)

    @staticmethod
    def expression(value, key, properties, config):
        raise NotImplementedError
