from support import Step, Unprocessable, evaluate, forward, json_of, message_of


class Validate(Step):
    """Passes on, unchanged, the messages for which an expression is true. The others are unprocessable."""

    def handle(self, input, context, outbox):
        if not evaluate(self.expression, message_of(json_of(input), context)):
            raise Unprocessable('the message is not valid')
        forward(input, context, outbox)

    @staticmethod
    def expression(value, key, properties, config):
        raise NotImplementedError
