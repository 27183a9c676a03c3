from support import Step, json_text, text_of


class CountWords(Step):
    """Counts words in the state store and tells each new count."""

    def handle(self, input, context):
        word = text_of(input)
        context.incr_counter(word, 1)
        return json_text({'word': word, 'count': context.get_counter(word)})
