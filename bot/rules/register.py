"""What the register keeps of an elder (帮扶对象数据库), and which consent each field lies under."""

from typing import Literal

Consent = Literal["record", "situation", "health"]

# 个人信息保护法 28, 29: 处理敏感个人信息应当取得个人的单独同意.
# 二(三): 根据老年人生活自理能力、健康状况、居住条件、经济状况等 settles what is asked; 二(一): 建立数据库.
COVERED_BY: dict[str, Consent] = {
    "estate": "record",
    "address": "record",
    "phone": "record",
    "contact": "record",
    "dialect": "record",
    "id_number": "record",
    "lives_with": "situation",
    "self_care": "situation",
    "home": "situation",
    "means": "situation",
    "subsidies": "situation",
    "health_note": "health",
}
"""In the order in which a page of the register shows them. docs/rules/登记册.md has them in words."""
