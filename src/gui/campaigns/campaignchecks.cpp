// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/campaignchecks.h"

#include "gui/theme/theme.h"
#include "gui/widgets/iconlabel.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

using Level = CampaignCheck::Level;
using Place = CampaignCheck::Place;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CampaignChecks)
};

struct Part
{
    const QString &text;
    templates::Format format;
    Place place;
};

QList<Part> partsOf(const Campaign &draft)
{
    QList<Part> parts;
    if (draft.channel == Channel::Email)
        parts.append({draft.subject, templates::Format::Header, Place::Subject});
    parts.append({draft.text, templates::Format::Text, Place::Text});
    if (draft.channel == Channel::Email)
        parts.append({draft.html, templates::Format::Html, Place::Html});
    return parts;
}

void checkChoices(const Campaign &draft, const CampaignChoices &choices,
                  QList<CampaignCheck> &checks)
{
    if (draft.name.trimmed().isEmpty())
        checks.append({Level::Problem, Text::tr("The campaign has no name"), Place::Name});
    const auto hasSegment = [&](const Segment &segment) { return segment.id == draft.segment; };
    if (!std::any_of(choices.segments.cbegin(), choices.segments.cend(), hasSegment))
        checks.append({Level::Problem, Text::tr("Choose who it goes to"), Place::Segment});
    if (choices.accounts.isEmpty()) {
        checks.append({Level::Problem, Text::tr("Add a vendor account in the settings first"),
                       Place::Settings});
    } else if (!draft.vendorAccount.isValid()) {
        checks.append({Level::Problem, Text::tr("Choose the vendor account that sends it"),
                       Place::Vendor});
    }
}

void checkTexts(const Campaign &draft, const templates::TagCatalogue &tags,
                QList<CampaignCheck> &checks)
{
    const bool email = draft.channel == Channel::Email;
    if (email && draft.subject.trimmed().isEmpty())
        checks.append({Level::Problem, Text::tr("The subject is empty"), Place::Subject});
    if (draft.text.trimmed().isEmpty() && (!email || draft.html.trimmed().isEmpty()))
        checks.append({Level::Problem, Text::tr("The message has no text"), Place::Text});
    for (const Part &part : partsOf(draft)) {
        const auto compiled = templates::Template::compile(part.text, part.format, tags);
        if (compiled)
            continue;
        for (const templates::Problem &problem : compiled.error())
            checks.append({Level::Problem, (problem.message + u' ' + problem.remedy).trimmed(),
                           part.place, problem.offset, problem.length});
    }
}

/// No problem: the campaign waits, and another computer that has the secret can send it.
void checkAccount(const Campaign &draft, const CampaignChoices &choices,
                  QList<CampaignCheck> &checks)
{
    const auto reason = choices.unusable.constFind(draft.vendorAccount);
    if (reason == choices.unusable.cend())
        return;
    // Where a missing secret is entered is what the link beside it shows.
    const QString why = QStringList{reason->message, reason->remedy}.join(u' ').trimmed();
    checks.append({Level::Warning,
                   reason->code == ErrorCode::NotFound
                           ? Text::tr("%1 Until it is entered, only another computer can send "
                                      "this campaign.")
                                     .arg(reason->message)
                           : Text::tr("%1 Until then, only another computer can send this "
                                      "campaign.")
                                     .arg(why),
                   Place::Settings});
}

bool mentionsUnsubscribing(const QString &text)
{
    // In the languages of the program.
    for (const QString &word : {u"unsubscribe"_s, u"opt out"_s, u"opt-out"_s, u"abmelden"_s,
                                u"abbestellen"_s, u"सदस्यता"_s, u"अनसब्सक्राइब"_s})
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    return false;
}

Place placeOfTag(const Campaign &draft, const QString &tag, qsizetype &offset)
{
    for (const Part &part : partsOf(draft)) {
        offset = part.text.indexOf(u"{{"_s + tag);
        if (offset >= 0)
            return part.place;
    }
    return Place::Text;
}

void checkAudience(const Campaign &draft, const AudienceFacts &facts, QList<CampaignCheck> &checks)
{
    const delivery::LaunchForecast &forecast = facts.forecast;
    if (forecast.audience == 0)
        checks.append({Level::Warning, Text::tr("Nobody is in the segment at the moment"),
                       Place::Segment});
    else if (forecast.queued == 0)
        checks.append(
                {Level::Warning, Text::tr("Nobody in the segment can be reached"), Place::Segment});
    if (forecast.everyone)
        checks.append({Level::Warning,
                       Text::tr("The segment has no rule, or an empty group: it takes everybody"),
                       Place::Segment});
    for (auto it = facts.withoutValue.cbegin(); it != facts.withoutValue.cend(); ++it) {
        qsizetype offset = -1;
        const Place place = placeOfTag(draft, it.key(), offset);
        checks.append({Level::Warning,
                       Text::tr("%n recipient(s) have no value for {{%1}}; write a fallback, like "
                                "{{%1|friend}}",
                                nullptr, static_cast<int>(it.value()))
                               .arg(it.key()),
                       place, offset, it.key().size() + 2});
    }
}

} // namespace

QStringList tagsWithoutFallback(const Campaign &draft, const templates::TagCatalogue &tags)
{
    QStringList names;
    for (const Part &part : partsOf(draft)) {
        const auto compiled = templates::Template::compile(part.text, part.format, tags);
        if (!compiled)
            continue;
        for (const templates::Tag &tag : compiled->tagsWithoutFallback())
            names.append(tag.name());
    }
    names.removeDuplicates();
    return names;
}

QList<CampaignCheck> checkCampaign(const Campaign &draft, const CampaignChoices &choices,
                                   const std::optional<AudienceFacts> &facts)
{
    QList<CampaignCheck> checks;
    checkChoices(draft, choices, checks);
    checkTexts(draft, choices.tags, checks);
    checkAccount(draft, choices, checks);
    if (facts)
        checkAudience(draft, *facts, checks);
    if (draft.channel == Channel::Email && !draft.text.trimmed().isEmpty() &&
        !mentionsUnsubscribing(draft.text + draft.html))
        checks.append(
                {Level::Warning,
                 Text::tr("The message does not say how to unsubscribe. In most countries, the law "
                          "asks that of marketing e-mail."),
                 Place::Text});
    return checks;
}

bool canBeSent(const QList<CampaignCheck> &checks)
{
    return std::none_of(checks.cbegin(), checks.cend(),
                        [](const CampaignCheck &check) { return check.level == Level::Problem; });
}

ChecksView::ChecksView(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
}

void ChecksView::setChecks(const QList<CampaignCheck> &checks)
{
    if (m_list && checks == m_checks)
        return;
    m_checks = checks;
    delete m_list;
    m_list = new QWidget;
    auto *lines = new QVBoxLayout(m_list);
    lines->setContentsMargins({});
    lines->setSpacing(Space::xs);
    if (checks.isEmpty()) {
        auto *label = new QLabel(tr("Everything is in order."));
        label->setObjectName(u"checksDone"_s);
        setLook(label, Look::Good);
        lines->addWidget(label);
    }
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const CampaignCheck &check = checks.at(i);
        const bool isProblem = check.level == Level::Problem;
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::s);
        auto *mark = new IconLabel(isProblem ? u"error"_s : u"warning"_s,
                                   isProblem ? &Tokens::danger : &Tokens::warning, Space::icon);
        mark->setObjectName(isProblem ? u"problemMark"_s : u"warningMark"_s);
        row->addWidget(mark, 0, Qt::AlignTop);
        auto *words = new QLabel(check.text);
        words->setWordWrap(true);
        row->addWidget(words, 1, Qt::AlignTop);
        auto *go = new QPushButton(check.place == Place::Settings ? tr("Settings") : tr("Show"));
        setLook(go, Look::Link);
        go->setObjectName(u"check%1"_s.arg(i));
        go->setAccessibleName(tr("%1: %2", "button: finding").arg(go->text(), check.text));
        // Both beside the first line, however many there are.
        const int height = go->sizeHint().height();
        mark->setFixedHeight(height);
        const int above = std::max(0, (height - words->fontMetrics().height()) / 2);
        words->setContentsMargins(0, above, 0, above);
        connect(go, &QPushButton::clicked, this,
                [this, i] { Q_EMIT placeRequested(m_checks.value(i)); });
        row->addWidget(go, 0, Qt::AlignTop);
        lines->addLayout(row);
    }
    m_lines->addWidget(m_list);
}

} // namespace muster::gui
