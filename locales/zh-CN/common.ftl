# Words that every conversation shares: services, roles, states, answers, buttons, the home keyboard.

service-meals = 送饭做饭
service-cleaning = 打扫卫生
service-clinic = 陪看病
service-urgent = 急事帮手
service-check-in = 上门看看
service-company = 聊天做伴
service-errands = 跑腿办事
service-other = 其他
service-other-within = 做点别的

role-volunteer = 互助员
role-elder = 老人
role-relative = 家人
role-worker = 社区
role-officer = 街道
role-bureau = 区民政局

state-logged = 社区还没核实
state-verified = 社区已核实,街道还在看
state-returned = 请再看看
state-withdrawn = 已撤回
state-refused = 这次不算
state-audited = 审核通过
state-uploaded = 已上传
state-reversed = 已更正
state-open = 还没问到人
state-offered = 正在问互助员
state-accepted = 有人去
state-under-way = 正在帮忙
state-done = 去过了
state-closed = 办好了
state-cancelled = 不用了
state-declined = 社区没有接
state-lapsed = 没找到人
state-missed = 没去成
state-unsaid = 不知去没去成
state-passed-on = 转给别处了

answer-came = 来过了
answer-not-come = 没来
answer-unsure = 记不清
hearsay-came = 问过了,来过
hearsay-not-come = 说没来
hearsay-unsure = 没问到

situation-alone = 独居
situation-empty-nest = 空巢
situation-left-behind = 留守
situation-disabled = 失能
situation-severely-disabled = 重残
situation-family-planning = 计划生育特殊家庭
situation-other = 其他

whereabouts-home = 在家
whereabouts-hospital = 住院
whereabouts-family = 去子女家
whereabouts-nursing-home = 住养老院
whereabouts-deceased = 去世

button-yes = 对的
button-change = 改一下
button-cancel = 算了
button-back = 返回
button-more = 还有
button-undo = 撤回
button-why = 为什么
button-resume = 接着来
button-how-earned = 怎么来的
button-verify = 属实
button-change-length = 改时长
button-return = 退回
button-refuse = 不予记录
button-audit = 审核通过

home-log = 记一次服务
home-neighbours = 帮帮邻居
home-ask = 请人帮忙
home-ask-family = 帮家人请人
home-points = 我的积分
home-who-comes = 谁来看我
home-today = 今天要办
home-verify = 待核实
home-requests = 帮忙单
home-enrol = 登记
home-audit = 待审核
home-streets = 街道
home-community = 找社区
home-more = 更多
