from support import Step, Unprocessable, evaluate, json_of, message_of


class Validate(Step):
    """Passes on, unchanged, the messages for which an expression is true. The others are unprocessable."""

    def handle(self, input, context):
        if not evaluate(self.expression, message_of(json_of(input), context)):
            raise Unprocessable('the message is not valid')
        return input

    @staticmethod
    def expression(value, key, properties, config):
        raise NotImplementedError
