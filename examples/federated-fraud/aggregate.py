import json

from pulsar import Function


class Aggregate(Function):
    """Federated averaging: the mean of the latest weights of all sites, each by the number of payments behind it."""

    def __init__(self):
        self.updates = {}
        self.round = 0

    def process(self, input, context):
        update = json.loads(input)
        self.updates[update["site"]] = update
        if len(self.updates) < int(context.get_user_config_value("minSites")):
            return None
        self.round += 1
        samples = sum(each["samples"] for each in self.updates.values())
        columns = zip(*([weight * each["samples"] for weight in each["weights"]] for each in self.updates.values()))
        return json.dumps({"round": self.round, "samples": samples, "weights": [sum(column) / samples for column in columns]})
