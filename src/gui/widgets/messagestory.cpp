// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/messagestory.h"

#include "gui/theme/theme.h"
#include "gui/widgets/messagewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MessageStory)
};

/// How it ended, where that did not come as a report: the vendor's answer refused it, or it was never sent.
std::optional<TimelineItem> endOf(const storage::MessageRow &message,
                                  const QList<storage::MessageEvent> &events,
                                  const Formats &formats)
{
    static const QMap<MessageState, std::optional<ReceiptKind>> ends{
            {MessageState::Failed, ReceiptKind::Failed},
            {MessageState::Bounced, ReceiptKind::Bounced},
            {MessageState::InDoubt, std::nullopt},
            {MessageState::Skipped, std::nullopt},
            {MessageState::Cancelled, std::nullopt}};
    const auto end = ends.constFind(message.state);
    const auto isReported = [&end](const storage::MessageEvent &event) {
        return event.kind == *end;
    };
    if (end == ends.cend() || std::any_of(events.cbegin(), events.cend(), isReported))
        return {};
    const Chip chip = chipOf(message.state);
    return TimelineItem{chip.icon, chip.tone, chip.text, formats.dateTime(message.updatedAt),
                        reasonInWords(message.reason)};
}

} // namespace

QString messageStory(const storage::MessageRow &message, const Formats &formats)
{
    QStringList story{explanationOf(message.state)};
    if (message.state == MessageState::Queued && message.attempts > 0) {
        story.append(Text::tr("%n attempt(s) did not get through; it is tried again.", nullptr,
                              message.attempts));
    }
    if (message.state == MessageState::Queued && message.dueAt > 0)
        story.append(Text::tr("Not before %1.").arg(formats.dateTime(message.dueAt)));
    if (message.clickedAt)
        story.append(Text::tr("The recipient opened it and clicked a link."));
    else if (message.openedAt)
        story.append(Text::tr("The recipient opened it."));
    const QString reason = reasonInWords(message.reason);
    return story.join(u' ') +
           (reason.isEmpty() ? QString() : u'\n' + Text::tr("Reason: %1").arg(reason));
}

void addMessageTimeline(DetailPane &pane, const storage::MessageRow &message,
                        const QList<storage::MessageEvent> &events, const Formats &formats)
{
    QList<TimelineItem> items;
    if (const auto end = endOf(message, events, formats))
        items.append(*end);
    for (auto it = events.crbegin(); it != events.crend(); ++it) {
        items.append({eventIcon(it->kind), eventTone(it->kind), eventLabel(it->kind),
                      formats.dateTime(it->occurredAt), reasonInWords(it->reason)});
    }
    if (message.acceptedAt) {
        items.append({u"send"_s, Tone::Accent, Text::tr("Handed to the vendor"),
                      formats.dateTime(*message.acceptedAt), message.vendorMessageId});
    }
    pane.addHeading(Text::tr("Timeline"));
    if (items.isEmpty())
        pane.addText(Text::tr("Nothing has been reported about this message yet."), Look::Muted);
    else
        pane.addTimeline(items);
}

} // namespace muster::gui
