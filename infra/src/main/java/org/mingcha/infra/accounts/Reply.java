package org.mingcha.infra.accounts;

/** What {@code create-account} says, in Chinese and English. */
enum Reply {
    USAGE(
            """
            用法 / Usage: java -jar mingcha.jar create-account --username=<账号> --roles=<角色,…> --division=<区划代码> [--password-file=<文件|->]
              --username       2–32 位 a-z 0-9 . _ -，以字母开头 / 2 to 32 of a-z 0-9 . _ -, a letter first
              --roles          INTAKE OFFICER HEAD LEGAL FINANCE CUSTODIAN SUPERVISOR AUDITOR ADMIN
              --division       六位行政区划代码，如 370000 / six-digit code of a division, such as 370000
              --password-file  第一行为口令；- 表示标准输入；省略则在终端上询问 / first line is the password; - reads standard input; without it the terminal asks
            """),
    CREATED("已建立账号 %s。 / Account %1$s created."),
    UNKNOWN_OPTION("不认识的选项：%s / Unknown option: %1$s"),
    MISSING_OPTION("缺少选项：%s / Missing option: %1$s"),
    BAD_USERNAME(
            "账号名须为 2–32 位 a-z 0-9 . _ -，以字母开头。 / A username is 2 to 32 of a-z 0-9 . _ -, a letter first."),
    BAD_ROLES("没有这个角色：%s / No such role: %1$s"),
    BAD_DIVISION("没有这个行政区划：%s / No such division: %1$s"),
    NO_TERMINAL(
            "没有终端可以输入口令，请用 --password-file。 / There is no terminal to ask for a password: use --password-file."),
    UNREADABLE("读不到口令文件。 / The password file cannot be read."),
    ASK("口令（至少 12 个字符） / Password (12 characters or more): "),
    ASK_AGAIN("再输入一次 / Once more: "),
    NOT_THE_SAME("两次输入不一致。 / The two are not the same."),
    TOO_SHORT("口令至少 12 个字符，至多 128 个。 / A password has 12 to 128 characters."),
    NAMES_ITSELF("口令不能包含账号名。 / A password must not contain the username."),
    TAKEN("账号 %s 已经存在。 / Account %1$s exists already.");

    private final String sentence;

    Reply(String sentence) {
        this.sentence = sentence;
    }

    String with(Object... arguments) {
        return sentence.formatted(arguments);
    }
}
