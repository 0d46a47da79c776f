/** What must not show in what is made public: the comparison by machine (机器脱敏比对). */
@NullMarked
package org.mingcha.command.redaction;

import org.jspecify.annotations.NullMarked;
