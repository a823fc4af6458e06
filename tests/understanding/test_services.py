"""Everyday words for the eight services of DOMAIN.md."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import SERVICES
from bot.understanding.services import read_service


@pytest.mark.parametrize(
    "service, said",
    [
        *(
            ("meals", word)
            for word in (
                "送饭",
                "送飯",
                "送饭做饭",
                "助餐",
                "送犯",
                "做了中饭",
                "煮粥",
                "过早",
                "Meals",
                "cooked lunch",
            )
        ),
        *(
            ("cleaning", word)
            for word in (
                "打扫卫生",
                "做卫生",
                "打少",
                "扫地拖地",
                "上门打扫",
                "洗衣服",
                "cleaning",
                "laundry",
            )
        ),
        *(
            ("clinic", word)
            for word in ("陪看病", "去医院", "助医", "陪打针", "去打针", "到医院量血压", "卫生院", "看看病")
        ),
        *(("clinic", word) for word in ("took her to the doctor", "clinic", "check-up")),
        *(("urgent", word) for word in ("急事帮手", "助急", "送急诊", "urgent")),
        *(
            ("check-in", word)
            for word in ("上门看看", "上门", "去看望", "巡访关爱", "看看", "looked in", "check in")
        ),
        *(
            ("company", word)
            for word in (
                "聊天",
                "聊天做伴",
                "拉家常",
                "散步",
                "精神慰藉",
                "陪他看看电视",
                "chatted",
                "company",
            )
        ),
        *(
            ("errands", word)
            for word in ("买菜", "跑腿", "取药", "跑腿办事", "事务代办", "交水电费", "shopping", "errands")
        ),
        *(("other", word) for word in ("其他", "其它", "别的", "other", "something else")),
    ],
)
def test_a_service_is_read(service: str, said: str) -> None:
    assert read_service(said) == service


@pytest.mark.parametrize(
    "said",
    ["打针", "给李爹爹打针", "去给她打针", "量血压", "洗澡", "帮他擦身", "喂药", "去取钱", "gave a bath"],
)
def test_what_volunteers_do_not_do_is_none(said: str) -> None:
    assert read_service(said) is None


@pytest.mark.parametrize(
    "said", ["", "去医院取药", "买菜做饭", "没去医院", "不是送饭", "陪老人", "两小时", "🙂", "xyz"]
)
def test_several_or_none_is_none(said: str) -> None:
    assert read_service(said) is None


@given(st.text(st.sampled_from("送饭打扫看病陪聊天买菜上门其他针不") | st.characters()))
def test_any_text_at_all_is_a_service_or_none(text: str) -> None:
    assert read_service(text) in {*SERVICES, None}
