"""Short answers, in all the ways people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.replies import is_none_of_them, read_reply


@pytest.mark.parametrize(
    "reply, said",
    [
        *(
            ("yes", word)
            for word in (
                "对",
                "对的",
                "对的。",
                "對的",
                "是的",
                "冇得问题",
                "没问题",
                "好的",
                "好啊",
                "行",
                "可以",
                "嗯",
            )
        ),
        *(("yes", word) for word in ("OK", "ok!", "Yes.", "ｙｅｓ", "y")),
        *(
            ("yes", word)
            for word in ("对对对", "好的好的", "对的,好的", "对 的", "That's right", "👍", "👍🏽", "是是是")
        ),
        *(
            ("no", word)
            for word in (
                "不对",
                "不是",
                "不是的",
                "错了",
                "不对不对",
                "不,不对",
                "no",
                "Nope",
                "wrong",
                "不对啊",
            )
        ),
        *(("back", word) for word in ("返回", "回去", "返回!", "上一步", "back", "Go back")),
        *(
            ("cancel", word)
            for word in (
                "算了",
                "算了吧",
                "不记了",
                "莫记了",
                "退出",
                "不要了",
                "取消",
                "cancel",
                "Never mind",
            )
        ),
        *(("cancel", word) for word in ("算了算了", "算了啊", "算了。不记了")),
        *(("home", word) for word in ("首页", "主菜单", "home", "Menu")),
    ],
)
def test_a_reply_is_read(reply: str, said: str) -> None:
    assert read_reply(said) == reply


@pytest.mark.parametrize(
    "said",
    [
        "",
        "对?",
        "是吧",
        "对吧",
        "对的,是两个小时",
        "好的,算了",
        "不用了",
        "没有",
        "我不记得了",
        "两个小时",
        "🙂",
        "对不起",
        "!!!",
        "啊",
    ],
)
def test_what_says_something_else_is_none(said: str) -> None:
    assert read_reply(said) is None


@given(st.text(st.sampled_from("对的是不好啊算了返回 ,!。oky") | st.characters()))
def test_any_text_at_all_is_a_reply_or_none(text: str) -> None:
    assert read_reply(text) in {"yes", "no", "back", "cancel", "home", None}


@pytest.mark.parametrize(
    "said",
    [
        "都不要了",
        "都不要",
        "后面的都不记了",
        "剩下的都不用记了吧",
        "全都莫记了",
        "全部不算",
        "none of them",
        "一个不要",
    ],
)
def test_all_that_are_left_can_be_left_out(said: str) -> None:
    assert is_none_of_them(said)


@pytest.mark.parametrize("said", ["都记", "不要", "都不要糖", "李爹爹", "都对", "算了"])
def test_what_says_something_else_leaves_nothing_out(said: str) -> None:
    assert not is_none_of_them(said)
