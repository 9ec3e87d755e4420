// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/tagwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TagWords)
};

} // namespace

QString describeTag(const templates::TagCatalogue &catalogue, const QString &name)
{
    const auto tag = catalogue.find(name);
    if (!tag)
        return {};
    using enum templates::TagKind;
    switch (tag->kind) {
    case Name:
        return Text::tr("Full name");
    case FirstName:
        return Text::tr("First word of the name");
    case Email:
        return Text::tr("E-mail address");
    case Phone:
        return Text::tr("Phone number");
    case City:
        return Text::tr("City");
    case Country:
        return Text::tr("Country");
    case ExternalId:
        return Text::tr("Customer ID");
    case Spend:
        return Text::tr("What they have spent");
    case Orders:
        return Text::tr("Number of orders");
    case Visits:
        return Text::tr("Number of visits");
    case LastOrderDate:
        return Text::tr("Day of the last order");
    case RegistrationDate:
        return Text::tr("Day of registration");
    case Attribute:
        return Text::tr("Custom field");
    case Constant:
        return catalogue.constant(tag->key);
    }
    return {};
}

QList<TagSpan> tagSpans(const QString &line)
{
    static const QRegularExpression pattern(uR"(\{\{(?:"[^"]*"|[^"{}])*\}\})"_s);
    QList<TagSpan> spans;
    for (auto matches = pattern.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        spans.append({match.capturedStart(), match.capturedLength()});
    }
    return spans;
}

std::optional<QString> openTag(const QString &before)
{
    const qsizetype open = before.lastIndexOf(u"{{"_s);
    if (open < 0)
        return std::nullopt;
    const QString inside = before.mid(open + 2);
    static const QRegularExpression name(uR"(^[\p{L}\p{N}_.]*$)"_s);
    return name.match(inside).hasMatch() ? std::optional(inside) : std::nullopt;
}

} // namespace muster::gui
