"""What the columns of a roster (名单) are called, on our own sheet and on those that streets hand out."""

import re
from collections.abc import Sequence

from bot.understanding.tidy import simplified

FIELDS = (
    "name", "form", "born_on", "id_number", "phone", "estate", "address", "situation", "away", "hard", "subsidy",
    "found_on", "lives_with", "self_care", "health_note", "home", "means", "subsidies", "dialect", "contact", "agreed",
)  # fmt: skip
"""What a roster can tell, in the order of our own sheet. Texts `roster-column-<field>` are its headers."""

_CALLED: dict[str, str] = {
    "name": "姓名 老人姓名 名字 老人 服务对象 对象姓名 服务对象姓名 老年人姓名 name",
    "form": "称呼 怎么称呼 howtheyarecalled",
    "born_on": "出生 生日 出生日期 出生年月 出生年月日 出生时间 born birthday dateofbirth",
    "id_number": "身份证 身份证号 身份证号码 公民身份号码 证件号 证件号码 身份号码 idnumber",
    "phone": "电话 联系电话 手机 手机号 手机号码 电话号码 联系方式 本人电话 老人电话 phone phonenumber",
    "estate": "小区 所在小区 居住小区 小区名称 estate",
    "address": "住址 地址 现住址 家庭住址 居住地址 详细地址 现居住地址 家庭地址 常住地址 address",
    "situation": "情形 类别 老人类别 人员类别 对象类别 老人类型 对象类型 困难类型 服务对象类型 人员类型 situation",
    "away": "赡养人不在身边 子女不在身边 家人不在身边 赡养人是否不在身边 familyaway",
    "near": "赡养人是否在身边 子女是否在身边 家人是否在身边 子女在身边 赡养人在身边",
    "hard": "在家有难处 居家困难 居家生活困难 居家生活是否困难 生活困难 生活是否困难 hardathome",
    "subsidy": "居家养老补贴 居家养老服务补贴 是否享受居家养老补贴 享受居家养老服务补贴 homecaresubsidy",
    "found_on": "看的日子 调查日期 核实日期 摸底日期 走访日期 登记日期 调查时间 核实时间 foundouton",
    "lives_with": "和谁住 居住情况 居住状况 共同居住人 与谁居住 同住人 household",
    "self_care": "自理 自理能力 生活自理能力 自理情况 自理程度 失能程度 selfcare",
    "health_note": "健康 健康状况 身体状况 健康情况 身体情况 患病情况 疾病情况 health",
    "home": "房子 居住条件 住房情况 住房条件 住房状况 home",
    "means": "收入 经济状况 经济来源 收入来源 收入情况 经济情况 生活来源 means",
    "subsidies": "补贴 其他补贴 享受补贴 享受待遇 享受政策 待遇情况 subsidies",
    "dialect": "说什么话 方言 语言 speaks",
    "contact": "急事找谁 紧急联系人 家属 联系人 紧急联系人及电话 家属电话 监护人 赡养人 紧急联系人电话 whomtocall",
    "agreed": "同意书 同意书签于 同意书日期 签署日期 知情同意 同意日期 签字日期 consentsigned",
}
_IGNORED = (
    "序号 编号 性别 年龄 民族 备注 街道 社区 所属社区 所属街道 户籍地址 户籍所在地 户口所在地 政治面貌"
    " 婚姻状况 文化程度 网格 网格员 楼栋 单元 门牌 要看的地方 no sex age notes remarks tolookat"
)
IGNORED = frozenset(_IGNORED.split())
"""Columns that nothing of ours is in: nobody is asked about them."""
NUMBER = "序号"
"""The column that counts the rows: counted anew where a sheet goes out."""
NOTE = "要看的地方"
"""The column in which we say what is wrong with a row; it is passed over when the sheet comes back."""

_BY_HEADER = {header: field for field, headers in _CALLED.items() for header in headers.split()}
KNOWN = frozenset(_BY_HEADER) | IGNORED


def tidied(header: str) -> str:
    """联系电话(手机) and 联系 电话 are one header.

    >>> tidied(" 联系\\n电话(必填)"), tidied("聯繫電話"), tidied("Phone number")
    ('联系电话', '联系电话', 'phonenumber')
    """
    return re.sub(r"[((].*?[))]|[\s**::、,./_-]", "", simplified(header)).lower()


def field_of(header: str, told: dict[str, str]) -> str | None:
    """Which field a header means: as the community told once (`told`), as headers are known to be; "" for one that is
    passed over, None for one we do not know.

    >>> field_of("联系电话(手机)", {}), field_of("序号", {}), field_of("帮扶人", {}), field_of("帮扶人", {"帮扶人": ""})
    ('phone', '', None, '')
    """
    plain = tidied(header)
    if plain in told:
        return told[plain]
    return "" if not plain or plain in IGNORED else _BY_HEADER.get(plain)


def fields_of(headers: Sequence[str], told: dict[str, str]) -> list[str]:
    """The field of each column; where two are of one field, the first has it."""
    found: list[str] = []
    for header in headers:
        field = field_of(header, told) or ""
        found.append(field if field not in found else "")
    return found


def unknown_among(headers: Sequence[str], told: dict[str, str]) -> list[str]:
    """The headers that somebody has to be asked about."""
    return list(dict.fromkeys(header for header in headers if field_of(header, told) is None))
