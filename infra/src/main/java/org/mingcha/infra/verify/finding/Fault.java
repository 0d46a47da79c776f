package org.mingcha.infra.verify.finding;

/**
 * What can be wrong, each with a sentence about an index (the first parameter). The names are codes
 * that stay for ever.
 */
public enum Fault {
    DOCUMENT_MALFORMED(
            "第 %d 条事件所在的文档不是一次提交应有的样子", "the document of event %d has not the shape of a commit"),
    LINE_MALFORMED("第 %d 条事件那一行读不出来", "the line of event %d cannot be read"),
    EVENT_MISSING("第 %d 条事件不见了（缺 %s 条）", "event %d is missing (%s in a row)"),
    CHECKPOINT_BEYOND(
            "账本只有 %d 条事件，而已签署的检查点有 %s 条：事件丢了，或数据库恢复自旧备份",
            "the ledger has %d events, but %s were signed: events are lost, or the database was restored from a backup"),
    EVENT_FOREIGN(
            "第 %d 条事件不是本系统写入的，也没有检查点覆盖它",
            "event %d was not written by this program, and no signed checkpoint covers it"),
    EVENT_TWICE("第 %d 条的位置上有两条事件", "two events stand at index %d"),
    EVENT_BACK_DATED(
            "第 %d 条事件被改动过：其时间早于前一条，也不是当初承诺的内容",
            "event %d was altered: its time lies before that of the event before it, and it is not what was committed"),
    EVENT_INSERTED("第 %d 条事件是插进来的，其后的事件都被挪了位置", "event %d was inserted, and those behind it moved"),
    EVENT_REMOVED("第 %d 条事件被抽走了，其后的事件都被挪了位置", "event %d was taken out, and those behind it moved"),
    EVENT_MOVED("第 %d 条位置上是原来第 %s 条的事件", "at index %d stands what was event %s"),
    EVENT_ALTERED("第 %d 条事件被改动过：它不是当初承诺的内容", "event %d was altered: it is not what was committed"),
    SEQUENCE_BROKEN(
            "第 %d 条事件在它的流中应为第 %s 号，却是第 %s 号",
            "event %d should be number %s of its stream and is number %s"),
    KIND_CHANGED("第 %d 条事件的流换了种类", "the stream of event %d is of another kind than before"),
    ID_MALFORMED("第 %d 条事件的编号写法不对", "the id of event %d is malformed"),
    NAME_UNKNOWN("第 %d 条事件的名称或版本无人认识", "the name or revision of event %d is unknown"),
    PAYLOAD_MALFORMED(
            "第 %d 条事件的内容与它的名称不符，或写法不规范",
            "the payload of event %d is not that of its name, or not canonical"),
    METADATA_MALFORMED(
            "第 %d 条事件的附加数据不合规则，或写法不规范",
            "the metadata of event %d is against the rules, or not canonical"),
    TIME_MALFORMED("第 %d 条事件的时间写法不对", "the time of event %d is malformed"),
    SALT_MALFORMED("第 %d 条事件的盐不是 32 字节", "the salt of event %d has not 32 bytes"),
    TALLY_DIFFERS(
            "第 %d 条办件统计与账本前 %s 条事件不符：有案件被隐去或虚增",
            "the tally at %d is not that of the first %s events: a case was hidden or made up"),
    TALLY_SKIPPED("第 %d 条办件统计之前缺 %s 的", "before the tally at %d that of %s is missing"),
    EVENT_UNSIGNED(
            "自第 %d 条起的 %s 条事件没有任何已签署的检查点覆盖",
            "from event %d on, %s events are covered by no signed checkpoint"),
    TILE_MISSING(
            "缺少存放第 %d 条起哈希或条目的 %s", "the stored %2$s, which begins with event %1$d, is missing"),
    TILE_ALTERED("存下的 %2$s 在第 %1$d 条处被改动过", "the stored %2$s was altered at event %1$d"),
    ENTRY_ALTERED(
            "行中给出的第 %d 条承诺值不是签署过的", "the entry on the line of event %d is not the signed one"),
    EDGE_ALTERED(
            "日志记录中未满的那一段在第 %d 条处被改动过",
            "the unfinished bundle in the log's own record was altered at event %d"),
    EVENT_OR_LOG_ALTERED(
            "第 %d 条事件与存下的日志不符，而两者都推不出已签署的根",
            "event %d and the stored log differ, and neither leads to a signed root"),
    TILE_FOREIGN(
            "%2$s 不属于这份日志（账本到第 %1$d 条为止）",
            "%2$s does not belong to this log, whose ledger ends at %1$d"),
    STRAY(
            "%2$s 里有账本（到第 %1$d 条为止）之外的文档",
            "%2$s holds a document outside the ledger, which ends at %1$d"),
    ROOT_DIFFERS(
            "第 %d 条至第 %s 条（不含）之间的事件不是签署过的",
            "events from %d up to %s (exclusive) are not those that were signed"),
    CHECKPOINT_MALFORMED("大小为 %d 的检查点读不出来", "the stored checkpoint of size %d cannot be read"),
    CHECKPOINT_UNSIGNED(
            "大小为 %d 的检查点没有有效的签名：%s", "the checkpoint of size %d has no valid signature: %s"),
    CHECKPOINT_OTHER_LOG("大小为 %d 的检查点属于另一份日志", "the checkpoint of size %d is that of another log"),
    CHECKPOINT_MISPLACED(
            "存放在大小 %d 处的检查点说的是 %s", "the checkpoint stored for size %d speaks of size %s"),
    CHECKPOINT_INCONSISTENT(
            "大小为 %d 的检查点已签署，却与前后各检查点所签的树不符",
            "the checkpoint of size %d was signed, but not of the tree that others were signed of"),
    OLDER_THAN_KNOWN(
            "数据库的日志只到第 %d 条，而另处保存的检查点有 %s 条：数据库恢复自旧备份",
            "the log in the database ends at %d, but a checkpoint kept elsewhere has %s: the database was restored from an old backup"),
    OTHER_THAN_KNOWN(
            "账本前 %d 条不是另处保存的检查点所签的",
            "the first %d events are not those of the checkpoint that was kept elsewhere"),
    LOG_RECORD_MALFORMED(
            "日志的自身记录（大小 %d）读不出来，或前后矛盾：%s",
            "the log's own record of size %d cannot be read, or contradicts itself: %s"),
    KEY_MALFORMED("日志的密钥登记（自大小 %d 起）读不出来", "the registered key since size %d cannot be read"),
    KEY_NOT_ENDORSED(
            "自大小 %d 起的密钥没有上一把密钥的背书", "the key since size %d is not endorsed by the key before it"),
    KEY_NOT_GIVEN(
            "大小为 %d 的检查点不是用给出的密钥签的", "the checkpoint of size %d was not signed with a given key"),
    EXPORT_TRUNCATED("导出文件在第 %d 条处断了", "the export breaks off at event %d"),
    MANIFEST_MALFORMED(
            "导出清单读不出来（自第 %d 条起）：%s", "the manifest of the export from %d on cannot be read: %s"),
    MANIFEST_DIFFERS(
            "导出清单与内容不符（自第 %d 条起）：%s",
            "the manifest of the export from %d on is not that of its content: %s"),
    TOO_FEW_OFFICERS(
            "第 %d 条事件记的核查、验收或复查不足两人", "event %d records a check by fewer than two officers"),
    OVERDUE_MISDATED(
            "第 %d 条事件记的逾期时刻不是到期日终了之时",
            "event %d dates a lapse at another moment than the end of its due day"),
    OVERDUE_TWICE("第 %d 条事件把同一期限的逾期又记了一次", "event %d records a lapse that was recorded before"),
    CONCLUDED_WITHOUT_FINDING(
            "第 %d 条事件办结了一件没有核查结论的举报", "event %d concludes a tip-off without a finding"),
    FED_BACK_UNCONCLUDED(
            "第 %d 条事件反馈了一件尚未办结的举报", "event %d feeds back a tip-off that was not concluded"),
    SIGNED_BY_FINDER(
            "第 %d 条事件的签署人就是作出核查结论的人", "event %d is signed by the officer who made the finding"),
    PLAN_APPROVED_BY_SUBMITTER(
            "第 %d 条事件由提交治理方案的人自己批准", "event %d approves a plan by the officer who submitted it"),
    PLAN_INCOMPLETE(
            "第 %d 条事件批准了五落实不全的方案", "event %d approves a plan that lacks one of five elements"),
    CURER_ACCEPTED(
            "第 %d 条事件由报告治理完成的人参加验收",
            "event %d is an acceptance by the officer who reported the cure"),
    CLOSED_OUT_UNACCEPTED(
            "第 %d 条事件对未经验收合格的隐患销号", "event %d closes out a hazard whose acceptance has not passed"),
    ORDER_CLOSED_UNSATISFIED(
            "第 %d 条事件对复查未合格的指令闭环",
            "event %d closes an order whose re-inspection was not satisfied"),
    EXTENDED_TOO_FAR(
            "第 %d 条事件再次延长核查期限，或一次延长超过30日",
            "event %d extends a verification again, or by more than 30 days"),
    OWN_DRAFT(
            "第 %d 条事件由拟稿人自己审查或批准", "event %d is a check or an approval by the officer who drafted"),
    APPROVED_UNCHECKED(
            "第 %d 条事件批准了未经脱敏审查和法制审核的曝光稿",
            "event %d approves an exposure that was not checked and reviewed"),
    PUBLISHED_UNAPPROVED(
            "第 %d 条事件发布了未经批准的曝光", "event %d publishes an exposure that was not approved"),
    REWARD_APPROVED_BY_CALCULATOR(
            "第 %d 条事件由作出核算依据的人审批奖励",
            "event %d approves a reward by an officer who decided what it follows from"),
    REWARD_PAID_BY_DECIDER(
            "第 %d 条事件由审批或核验的人兑现奖励",
            "event %d pays a reward by an officer who approved it or verified the claim"),
    PAID_TWICE("第 %d 条事件对同一事项再次兑现奖励", "event %d pays for a matter that was paid for before"),
    PAID_UNAPPROVED(
            "第 %d 条事件兑现的奖励未经核验，或金额未经审批",
            "event %d pays an amount that was not approved, or a claim that was not verified"),
    RETALIATION_DECIDED_UNREPORTED(
            "第 %d 条事件认定了没有报告、或已经认定过的打击报复",
            "event %d decides on retaliation that nobody reported, or that was decided before"),
    RETALIATION_ACTED_ON_UNCONFIRMED(
            "第 %d 条事件对未查实的打击报复采取措施", "event %d is a measure on retaliation that was not confirmed");

    private final String chinese;
    private final String english;

    Fault(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }
}
