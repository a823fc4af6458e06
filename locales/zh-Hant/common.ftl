# Written by `make hant` from zh-CN: change zh-Hant.txt instead.
# Words that every conversation shares: services, roles, states, answers, buttons, the home keyboard.

service-meals = 送飯做飯
service-cleaning = 打掃衛生
service-clinic = 陪看病
service-urgent = 急事幫手
service-check-in = 上門看看
service-company = 聊天做伴
service-errands = 跑腿辦事
service-other = 其他
service-other-within = 做點別的

role-volunteer = 互助員
role-elder = 老人
role-relative = 家人
role-worker = 社區
role-officer = 街道
role-bureau = 區民政局

state-logged = 社區還沒核實
state-verified = 社區已核實,街道還在看
state-returned = 請再看看
state-withdrawn = 已撤回
state-refused = 這次不算
state-audited = 審核通過
state-uploaded = 已上傳
state-reversed = 已更正
state-open = 還沒問到人
state-offered = 正在問互助員
state-accepted = 有人去
state-under-way = 正在幫忙
state-done = 去過了
state-closed = 辦好了
state-cancelled = 不用了
state-declined = 社區沒有接
state-lapsed = 沒找到人
state-missed = 沒去成
state-unsaid = 不知去沒去成
state-passed-on = 轉給別處了

answer-came = 來過了
answer-not-come = 沒來
answer-unsure = 記不清
hearsay-came = 問過了,來過
hearsay-not-come = 說沒來
hearsay-unsure = 沒問到

situation-alone = 獨居
situation-empty-nest = 空巢
situation-left-behind = 留守
situation-disabled = 失能
situation-severely-disabled = 重殘
situation-family-planning = 計劃生育特殊家庭
situation-other = 其他

whereabouts-home = 在家
whereabouts-hospital = 住院
whereabouts-family = 去子女家
whereabouts-nursing-home = 住養老院
whereabouts-deceased = 去世

button-yes = 對的
button-change = 改一下
button-cancel = 算了
button-back = 返回
button-more = 還有
button-undo = 撤回
button-why = 為什麼
button-resume = 接著來
button-how-earned = 怎麼來的
button-verify = 屬實
button-change-length = 改時數
button-return = 退回
button-refuse = 不予記錄
button-audit = 審核通過

home-log = 記一次服務
home-neighbours = 幫幫鄰居
home-ask = 請人幫忙
home-ask-family = 幫家人請人
home-points = 我的積分
home-who-comes = 誰來看我
home-today = 今天要辦
home-verify = 待核實
home-requests = 幫忙單
home-enrol = 登記
home-audit = 待審核
home-streets = 街道
home-community = 找社區
home-more = 更多
