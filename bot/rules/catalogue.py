"""二(五) 进一步规范互助养老服务项目: how long each service usually takes, and which one wants training first."""

from bot.rules.policy import Policy

# Own judgement, from the logs of neighbouring districts: a visit is one to two hours, a look in half an hour.
USUAL_MINUTES: dict[str, int] = {
    "meals": 90,
    "cleaning": 120,
    "clinic": 180,
    "urgent": 60,
    "check-in": 30,
    "company": 60,
    "errands": 60,
    "other": 60,
}


def wants_training(service: str, policy: Policy) -> bool:
    """二(二) 专题培训: whether somebody goes for this service only once they were trained for it."""
    return service in policy.training_services
