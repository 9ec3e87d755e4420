// SPDX-License-Identifier: GPL-3.0-or-later
// How figures, money and times are written for the person: by the language of the window, the workspace's currency and
// its time zone. A plain value; made anew when one of them changes.
#pragma once

#include "support/money.h"

#include <QDate>
#include <QTimeZone>
#include <optional>

namespace muster::gui {

/// An amount in few figures, and what these say, so that a person who reckons with them comes to the same.
struct ShownMoney
{
    QString text;
    double amount = 0; ///< in major units, as it is rounded in the text

    bool operator==(const ShownMoney &) const = default;
};

class Formats
{
public:
    Formats(const QLocale &locale, const Currency &currency, const QTimeZone &zone);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const Currency &currency() const { return m_currency; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    [[nodiscard]] QString number(qint64 value) const;
    /// "1.2 lakh" where the language counts so, else "120K"; for cards and axes. At most three significant digits.
    [[nodiscard]] QString compactNumber(double value) const;
    [[nodiscard]] QString money(qint64 minor) const;
    /// For a field to type in: "1.499,00" in German, without the currency.
    [[nodiscard]] QString amount(qint64 minor) const;
    /// What was typed there: with or without the language's grouping, or plainly as "1499.00" where the language does
    /// not read that as something else ("1.499" is 1499 in German). Nothing where it is no amount.
    [[nodiscard]] std::optional<qint64> amountOf(const QString &text) const;
    /// The same for a number that is no money: "12,5" in German.
    [[nodiscard]] QString decimal(double value) const;
    [[nodiscard]] std::optional<double> decimalOf(const QString &text) const;
    /// The same for what number() writes.
    [[nodiscard]] std::optional<qint64> numberOf(const QString &text) const;
    /// With the currency's sign.
    [[nodiscard]] QString compactMoney(qint64 minor) const;
    /// Two amounts that stand beside each other to be compared: "1.009 crore" and "1.096 crore", in one unit as long as
    /// that suits both, and then with as many decimals each.
    [[nodiscard]] std::pair<ShownMoney, ShownMoney> comparedMoney(qint64 first,
                                                                  qint64 second) const;
    /// "12.5 %" of 0.125, by the language. A rate has one decimal wherever it stands; the progress of work may have none.
    [[nodiscard]] QString percent(double share, int decimals = 1) const;
    [[nodiscard]] QString date(qint64 utcMs) const;
    [[nodiscard]] QString date(QDate day) const;
    /// With figures alone, as in "31.05.2025".
    [[nodiscard]] QString shortDate(QDate day) const;
    /// What was typed: as date() or shortDate() writes it, with the month in full, or as "2025-05-31". Nothing where it
    /// is no day.
    [[nodiscard]] std::optional<QDate> dayOf(const QString &text) const;
    [[nodiscard]] QString dateTime(qint64 utcMs) const;
    /// As dateTime() writes it, for a field in which it is typed.
    [[nodiscard]] QString dateTimeFormat() const;
    /// "just now", "5 minutes ago", "3 days ago", and the date after a month.
    [[nodiscard]] QString ago(qint64 utcMs, qint64 nowMs) const;
    [[nodiscard]] QString bytes(qint64 count) const;

private:
    /// \a figures in the place of those of \a minor, which they stand for.
    [[nodiscard]] QString withCurrency(const QString &figures, qint64 minor) const;

    QLocale m_locale;
    Currency m_currency;
    QTimeZone m_zone;
};

/// What stands where there is no value.
[[nodiscard]] QString noValue();

} // namespace muster::gui
