import re

from support import Step, output, text_of

WORD = re.compile(r"\w+(?:['\u2019]\w+)*")


class SplitWords(Step):
    """Publishes each word of a sentence in lower case, keyed by itself."""

    def handle(self, input, context, outbox):
        for word in WORD.findall(text_of(input).lower()):
            outbox.publish(output(context), word, word)
