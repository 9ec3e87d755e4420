<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>Given up after %n attempt(s): %1</source>
        <translation>
            <numerusform>Given up after %n attempt: %1</numerusform>
            <numerusform>Given up after %n attempts: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignChecks</name>
    <message numerus="yes">
        <source>%n recipient(s) have no value for {{%1}}; write a fallback, like {{%1|friend}}</source>
        <translation>
            <numerusform>%n recipient has no value for {{%1}}; write a fallback, like {{%1|friend}}</numerusform>
            <numerusform>%n recipients have no value for {{%1}}; write a fallback, like {{%1|friend}}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignCommands</name>
    <message numerus="yes">
        <source>Launched “%1”: %n recipient(s), %2 to be sent. “musterctl serve” sends them.</source>
        <translation>
            <numerusform>Launched “%1”: %n recipient, %2 to be sent. “musterctl serve” sends them.</numerusform>
            <numerusform>Launched “%1”: %n recipients, %2 to be sent. “musterctl serve” sends them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled “%1”: %n message(s) will not be sent.</source>
        <translation>
            <numerusform>Cancelled “%1”: %n message will not be sent.</numerusform>
            <numerusform>Cancelled “%1”: %n messages will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are queued again.</source>
        <translation>
            <numerusform>%n message is queued again.</numerusform>
            <numerusform>%n messages are queued again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>And %n smaller one(s).</source>
        <translation>
            <numerusform>And %n smaller one.</numerusform>
            <numerusform>And %n smaller ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerProfile</name>
    <message numerus="yes">
        <source>Show all %n order(s)</source>
        <translation>
            <numerusform>Show all %n order</numerusform>
            <numerusform>Show all %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Includes %1 earlier order(s) that are not in the list.</source>
        <translation>
            <numerusform>Includes %1 earlier order that is not in the list.</numerusform>
            <numerusform>Includes %1 earlier orders that are not in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counting %1 order(s) that are neither delivered nor completed.</source>
        <translation>
            <numerusform>Not counting %1 order that is neither delivered nor completed.</numerusform>
            <numerusform>Not counting %1 orders that are neither delivered nor completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered or completed</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%1 delivered or completed</numerusform>
            <numerusform>%1 delivered or completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n row to %1.</numerusform>
            <numerusform>Wrote %n rows to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n row exported</numerusform>
            <numerusform>%n rows exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message numerus="yes">
        <source>  … and %n more</source>
        <translation>
            <numerusform>  … and %n more</numerusform>
            <numerusform>  … and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 created, %2 updated, %3 unchanged, %4 refused; %5 blank lines; %6 s</source>
        <translation>
            <numerusform>%n row: %1 created, %2 updated, %3 unchanged, %4 refused; %5 blank lines; %6 s</numerusform>
            <numerusform>%n rows: %1 created, %2 updated, %3 unchanged, %4 refused; %5 blank lines; %6 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n row: %1</numerusform>
            <numerusform>%n rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the unchanged rows: a later row of the file took its place</source>
        <translation>
            <numerusform>%n of the unchanged rows: a later row of the file took its place</numerusform>
            <numerusform>%n of the unchanged rows: later rows of the file took their places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message numerus="yes">
        <source>… and %n more like this.</source>
        <translation>
            <numerusform>… and %n more like this.</numerusform>
            <numerusform>… and %n more like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message numerus="yes">
        <source>At the account’s limit of %1 messages a second it takes about %n minute(s).</source>
        <translation>
            <numerusform>At the account’s limit of %1 messages a second it takes about %n minute.</numerusform>
            <numerusform>At the account’s limit of %1 messages a second it takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the account’s limit of %1 messages a second it takes about %n hour(s).</source>
        <translation>
            <numerusform>At the account’s limit of %1 messages a second it takes about %n hour.</numerusform>
            <numerusform>At the account’s limit of %1 messages a second it takes about %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s) sent were delivered</source>
        <translation>
            <numerusform>%1 of %2 message sent was delivered</numerusform>
            <numerusform>%1 of %2 messages sent were delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s) delivered so far</source>
        <translation>
            <numerusform>%1 of %2 message delivered so far</numerusform>
            <numerusform>%1 of %2 messages delivered so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageStory</name>
    <message numerus="yes">
        <source>%n attempt(s) did not get through; it is tried again.</source>
        <translation>
            <numerusform>%n attempt did not get through; it is tried again.</numerusform>
            <numerusform>%n attempts did not get through; it is tried again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message numerus="yes">
        <source>Choose at most %n year(s).</source>
        <translation>
            <numerusform>Choose at most %n year.</numerusform>
            <numerusform>Choose at most %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message numerus="yes">
        <source>Groups are nested more than %n deep.</source>
        <translation>
            <numerusform>Groups are nested more than %n deep.</numerusform>
            <numerusform>Groups are nested more than %n deep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule has more than %n condition(s) and groups.</source>
        <translation>
            <numerusform>The rule has more than %n condition and groups.</numerusform>
            <numerusform>The rule has more than %n conditions and groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule&apos;s lists have more than %n value(s).</source>
        <translation>
            <numerusform>The rule&apos;s lists have more than %n value.</numerusform>
            <numerusform>The rule&apos;s lists have more than %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more problem(s).</source>
        <translation>
            <numerusform>There are %n more problem.</numerusform>
            <numerusform>There are %n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleConditions</name>
    <message numerus="yes">
        <source>Give at most %n decimal place(s).</source>
        <translation>
            <numerusform>Give at most %n decimal place.</numerusform>
            <numerusform>Give at most %n decimal places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleJson</name>
    <message numerus="yes">
        <source>The rule has more than %n condition(s) and groups.</source>
        <translation>
            <numerusform>The rule has more than %n condition and groups.</numerusform>
            <numerusform>The rule has more than %n conditions and groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups are nested more than %n deep.</source>
        <translation>
            <numerusform>Groups are nested more than %n deep.</numerusform>
            <numerusform>Groups are nested more than %n deep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleReaders</name>
    <message numerus="yes">
        <source>There are more than %n rule(s).</source>
        <translation>
            <numerusform>There are more than %n rule.</numerusform>
            <numerusform>There are more than %n rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups are nested more than %n deep.</source>
        <translation>
            <numerusform>Groups are nested more than %n deep.</numerusform>
            <numerusform>Groups are nested more than %n deep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule has more than %n condition(s) and groups.</source>
        <translation>
            <numerusform>The rule has more than %n condition and groups.</numerusform>
            <numerusform>The rule has more than %n conditions and groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>Groups are nested more than %n deep.</source>
        <translation>
            <numerusform>Groups are nested more than %n deep.</numerusform>
            <numerusform>Groups are nested more than %n deep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule has more than %n condition(s) and groups.</source>
        <translation>
            <numerusform>The rule has more than %n condition and groups.</numerusform>
            <numerusform>The rule has more than %n conditions and groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are at least %n order(s)</source>
        <translation>
            <numerusform>there is at least %n order</numerusform>
            <numerusform>there are at least %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are at most %n order(s)</source>
        <translation>
            <numerusform>there are at most %n order</numerusform>
            <numerusform>there are at most %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are exactly %n order(s)</source>
        <translation>
            <numerusform>there are exactly %n order</numerusform>
            <numerusform>there are exactly %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentCommands</name>
    <message numerus="yes">
        <source>%n customer(s): %1</source>
        <translation>
            <numerusform>%n customer: %1</numerusform>
            <numerusform>%n customers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”: %n customer(s)</source>
        <translation>
            <numerusform>Saved “%1”: %n customer</numerusform>
            <numerusform>Saved “%1”: %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has other rules now: %n customer(s)</source>
        <translation>
            <numerusform>“%1” has other rules now: %n customer</numerusform>
            <numerusform>“%1” has other rules now: %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentRepository</name>
    <message numerus="yes">
        <source>%n campaign(s) use this segment: %1</source>
        <translation>
            <numerusform>%n campaign uses this segment: %1</numerusform>
            <numerusform>%n campaigns use this segment: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message numerus="yes">
        <source>(and %n more problem(s))</source>
        <translation>
            <numerusform>(and %n more problem)</numerusform>
            <numerusform>(and %n more problems)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VendorAccountRepository</name>
    <message numerus="yes">
        <source>%n campaign(s) use this vendor account</source>
        <translation>
            <numerusform>%n campaign uses this vendor account</numerusform>
            <numerusform>%n campaigns use this vendor account</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::delivery::AccountPipeline</name>
    <message numerus="yes">
        <source>%n message(s) in a row were lost for the same reason, so the rest was held back: %1</source>
        <translation>
            <numerusform>%n message was lost, so the rest was held back: %1</numerusform>
            <numerusform>%n messages in a row were lost for the same reason, so the rest was held back: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::CheckStep</name>
    <message numerus="yes">
        <source>%1 row(s) cannot be used as they are.</source>
        <translation>
            <numerusform>%1 row cannot be used as it is.</numerusform>
            <numerusform>%1 rows cannot be used as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were refused.</source>
        <translation>
            <numerusform>%1 row was refused.</numerusform>
            <numerusform>%1 rows were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s) about imported rows.</source>
        <translation>
            <numerusform>%1 warning about an imported row.</numerusform>
            <numerusform>%1 warnings about imported rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s) about rows that will be imported.</source>
        <translation>
            <numerusform>%1 warning about a row that will be imported.</numerusform>
            <numerusform>%1 warnings about rows that will be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were replaced by a later row of the same file.</source>
        <translation>
            <numerusform>%1 row was replaced by a later row of the same file.</numerusform>
            <numerusform>%1 rows were replaced by later rows of the same file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) will be replaced by a later row of the same file.</source>
        <translation>
            <numerusform>%1 row will be replaced by a later row of the same file.</numerusform>
            <numerusform>%1 rows will be replaced by later rows of the same file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s): %2</source>
        <comment>how many, and what is to be said about them</comment>
        <translation>
            <numerusform>%1 row: %2</numerusform>
            <numerusform>%1 rows: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::ColumnsStep</name>
    <message numerus="yes">
        <source>%n column(s) are left out: %1, …</source>
        <translation>
            <numerusform>%n column is left out: %1, …</numerusform>
            <numerusform>%n columns are left out: %1, …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out: %1.</source>
        <translation>
            <numerusform>%n column is left out: %1.</numerusform>
            <numerusform>%n columns are left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::CustomerActions</name>
    <message numerus="yes">
        <source>%n customer(s) deleted, with their orders</source>
        <translation>
            <numerusform>%n customer deleted, with their orders</numerusform>
            <numerusform>%n customers deleted, with their orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) restored</source>
        <translation>
            <numerusform>%n customer restored</numerusform>
            <numerusform>%n customers restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” added to %n customer(s)</source>
        <translation>
            <numerusform>Tag “%1” added to %n customer</numerusform>
            <numerusform>Tag “%1” added to %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %n customer(s)</source>
        <translation>
            <numerusform>Tag “%1” removed from %n customer</numerusform>
            <numerusform>Tag “%1” removed from %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) stay, because a campaign has reached them and its record must stay complete.</source>
        <translation>
            <numerusform>%n customer stays, because a campaign has reached them and its record must stay complete.</numerusform>
            <numerusform>%n customers stay, because a campaign has reached them and its record must stay complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) are deleted with them.</source>
        <translation>
            <numerusform>%1 order is deleted with them.</numerusform>
            <numerusform>%1 orders are deleted with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) stay, because a campaign has reached them.</source>
        <translation>
            <numerusform>%1 customer stays, because a campaign has reached them.</numerusform>
            <numerusform>%1 customers stay, because a campaign has reached them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 customer(s)?</source>
        <translation>
            <numerusform>Delete %1 customer?</numerusform>
            <numerusform>Delete %1 customers?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::CustomerForm</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::CustomersPage</name>
    <message numerus="yes">
        <source>Tag for %n customer(s)</source>
        <translation>
            <numerusform>Tag for %n customer</numerusform>
            <numerusform>Tag for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag to take from %n customer(s)</source>
        <translation>
            <numerusform>Tag to take from %n customer</numerusform>
            <numerusform>Tag to take from %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::DashboardCards</name>
    <message numerus="yes">
        <source>%n segment(s) cannot be counted: their rules are no longer valid</source>
        <translation>
            <numerusform>%n segment cannot be counted: its rules are no longer valid</numerusform>
            <numerusform>%n segments cannot be counted: their rules are no longer valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Campaigns launched in this period, as shares of the attempted messages (without %1 skipped one(s))</source>
        <translation>
            <numerusform>Campaigns launched in this period, as shares of the attempted messages (without %1 skipped one)</numerusform>
            <numerusform>Campaigns launched in this period, as shares of the attempted messages (without %1 skipped ones)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::DashboardPage</name>
    <message numerus="yes">
        <source>Show the last %n day(s)</source>
        <translation>
            <numerusform>Show the last %n day</numerusform>
            <numerusform>Show the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, compared with the %n day(s) before</source>
        <translation>
            <numerusform>%1, compared with the %n day before</numerusform>
            <numerusform>%1, compared with the %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::DeliveriesPage</name>
    <message numerus="yes">
        <source>Send %n message(s) again?</source>
        <translation>
            <numerusform>Send %n message again?</numerusform>
            <numerusform>Send %n messages again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have gone out already: nobody can tell. Those recipients may get the message twice.</source>
        <translation>
            <numerusform>%n of them may have gone out already: nobody can tell. That recipient may get the message twice.</numerusform>
            <numerusform>%n of them may have gone out already: nobody can tell. Those recipients may get the message twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be sent again</source>
        <translation>
            <numerusform>%n message will be sent again</numerusform>
            <numerusform>%n messages will be sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) settled as sent</source>
        <translation>
            <numerusform>%n message settled as sent</numerusform>
            <numerusform>%n messages settled as sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::FileStep</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the file.</source>
        <translation>
            <numerusform>All %n row of the file.</numerusform>
            <numerusform>All %n rows of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) of the file.</source>
        <translation>
            <numerusform>The first %n row of the file.</numerusform>
            <numerusform>The first %n rows of the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::ImportHistory</name>
    <message numerus="yes">
        <source>%1 refused row(s), the first %2 of them</source>
        <translation>
            <numerusform>%1 refused row, the first %2 of them</numerusform>
            <numerusform>%1 refused rows, the first %2 of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused row(s)</source>
        <translation>
            <numerusform>%1 refused row</numerusform>
            <numerusform>%1 refused rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::LaunchView</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)</source>
        <translation>
            <numerusform>Send %n message</numerusform>
            <numerusform>Send %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will go out on %1, to about %2 recipient(s) as of now.</source>
        <translation>
            <numerusform>It will go out on %1, to about %2 recipient as of now.</numerusform>
            <numerusform>It will go out on %1, to about %2 recipients as of now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) will go out. Once accepted by the vendor, they cannot be recalled.</source>
        <translation>
            <numerusform>%1 message will go out. Once accepted by the vendor, it cannot be recalled.</numerusform>
            <numerusform>%1 messages will go out. Once accepted by the vendor, they cannot be recalled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %1 message(s)</source>
        <translation>
            <numerusform>Send %1 message</numerusform>
            <numerusform>Send %1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has started: %n message(s) queued.</source>
        <translation>
            <numerusform>“%1” has started: %n message queued.</numerusform>
            <numerusform>“%1” has started: %n messages queued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::ListPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) far away in the list were left out. Export the selection to get all of them.</source>
        <translation>
            <numerusform>%n row far away in the list were left out. Export the selection to get all of them.</numerusform>
            <numerusform>%n rows far away in the list were left out. Export the selection to get all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::ListPane</name>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 selected</numerusform>
            <numerusform>%1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 selected</source>
        <translation>
            <numerusform>The first %1 selected</numerusform>
            <numerusform>The first %1 selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::ListenerSection</name>
    <message numerus="yes">
        <source>%1 report(s) since the start</source>
        <translation>
            <numerusform>%1 report since the start</numerusform>
            <numerusform>%1 reports since the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, as the secrets are locked</source>
        <translation>
            <numerusform>%n put off, as the secrets are locked</numerusform>
            <numerusform>%n put off, as the secrets are locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::OrderActions</name>
    <message numerus="yes">
        <source>%n order(s) deleted</source>
        <translation>
            <numerusform>%n order deleted</numerusform>
            <numerusform>%n orders deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) restored</source>
        <translation>
            <numerusform>%n order restored</numerusform>
            <numerusform>%n orders restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 order(s)?</source>
        <translation>
            <numerusform>Delete %1 order?</numerusform>
            <numerusform>Delete %1 orders?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::OrderForm</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::PassphraseDialog</name>
    <message numerus="yes">
        <source>A passphrase has at least %n character(s).</source>
        <translation>
            <numerusform>A passphrase has at least %n character.</numerusform>
            <numerusform>A passphrase has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::PeriodChip</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::PeriodPicker</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last %n day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::ReportView</name>
    <message numerus="yes">
        <source>%n recipient(s) written to %1.</source>
        <translation>
            <numerusform>%n recipient written to %1.</numerusform>
            <numerusform>%n recipients written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::ResultStep</name>
    <message numerus="yes">
        <source>%1 row(s) in %2 seconds.</source>
        <translation>
            <numerusform>%1 row in %2 seconds.</numerusform>
            <numerusform>%1 rows in %2 seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::RuleBuilder</name>
    <message numerus="yes">
        <source>This rule has %n part(s): too many to be shown here. Edit it as text.</source>
        <translation>
            <numerusform>This rule has %n part: too many to be shown here. Edit it as text.</numerusform>
            <numerusform>This rule has %n parts: too many to be shown here. Edit it as text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::SegmentListModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::SegmentsPage</name>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %n campaign(s) use it.</source>
        <translation>
            <numerusform>“%1” cannot be deleted: %n campaign uses it.</numerusform>
            <numerusform>“%1” cannot be deleted: %n campaigns use it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::StatusStrip</name>
    <message numerus="yes">
        <source>%n job(s) under way</source>
        <translation>
            <numerusform>%n job under way</numerusform>
            <numerusform>%n jobs under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 report(s)</source>
        <translation>
            <numerusform>%1 report</numerusform>
            <numerusform>%1 reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more put off while the secrets were locked; their vendors send them again.</source>
        <translation>
            <numerusform>%n more put off while the secrets were locked; its vendor sends it again.</numerusform>
            <numerusform>%n more put off while the secrets were locked; their vendors send them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 message(s) wait</source>
        <translation>
            <numerusform>Paused: %1 message waits</numerusform>
            <numerusform>Paused: %1 messages wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::VendorsSection</name>
    <message numerus="yes">
        <source>%n message(s) a request</source>
        <translation>
            <numerusform>%n message a request</numerusform>
            <numerusform>%n messages a request</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at once</source>
        <translation>
            <numerusform>%n request at once</numerusform>
            <numerusform>%n requests at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::gui::WatchView</name>
    <message numerus="yes">
        <source>%1 · about %n minute(s) left</source>
        <translation>
            <numerusform>%1 · about %n minute left</numerusform>
            <numerusform>%1 · about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) under way through “%1”.</source>
        <translation>
            <numerusform>%n message under way through “%1”.</numerusform>
            <numerusform>%n messages under way through “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will not be sent.</source>
        <translation>
            <numerusform>%n message will not be sent.</numerusform>
            <numerusform>%n messages will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are queued again.</source>
        <translation>
            <numerusform>%n message is queued again.</numerusform>
            <numerusform>%n messages are queued again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) that are still waiting will never be sent. What the vendor has accepted cannot be recalled.</source>
        <translation>
            <numerusform>%1 message that is still waiting will never be sent. What the vendor has accepted cannot be recalled.</numerusform>
            <numerusform>%1 messages that are still waiting will never be sent. What the vendor has accepted cannot be recalled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether the vendor accepted %1 message(s). Each of them may reach its recipient a second time.</source>
        <translation>
            <numerusform>It is not known whether the vendor accepted %1 message. It may reach its recipient a second time.</numerusform>
            <numerusform>It is not known whether the vendor accepted %1 messages. Each of them may reach its recipient a second time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) that failed will go out again. Once accepted by the vendor, they cannot be recalled.</source>
        <translation>
            <numerusform>%1 message that failed will go out again. Once accepted by the vendor, it cannot be recalled.</numerusform>
            <numerusform>%1 messages that failed will go out again. Once accepted by the vendor, they cannot be recalled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %1 message(s)</source>
        <translation>
            <numerusform>Resend %1 message</numerusform>
            <numerusform>Resend %1 messages</numerusform>
        </translation>
    </message>
</context>
</TS>
