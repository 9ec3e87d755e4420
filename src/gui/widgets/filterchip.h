// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of a list as chips: "City", or "City: Mumbai" once one is chosen. A chip opens a small panel to choose in; all
// of it works by keyboard. Values are plain (JSON can keep them); an invalid one is no filter. GUI thread.
#pragma once

#include "gui/widgets/searchfield.h"

#include <QDateEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVariantMap>

namespace muster::gui {

class FilterChip : public QToolButton
{
    Q_OBJECT

public:
    /// \a name is the value's name in FilterBar, and part of the object name: "filter:city".
    FilterChip(const QString &name, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] virtual QVariant value() const = 0;
    /// Without changed().
    virtual void setValue(const QVariant &value) = 0;
    [[nodiscard]] bool isSet() const { return value().isValid(); }

public Q_SLOTS:
    void openPanel();

Q_SIGNALS:
    void changed();
    /// Before the panel opens: what is to be chosen from may be brought up to date.
    void aboutToOpen();

protected:
    [[nodiscard]] QFrame *panel() const { return m_panel; }
    /// Empty: nothing is chosen.
    void showSummary(const QString &summary);
    /// The widget that gets the keyboard when the panel opens.
    [[nodiscard]] virtual QWidget *firstField() const = 0;
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    QString m_name;
    QString m_title;
    QFrame *m_panel;
};

struct FilterOption
{
    QVariant value; ///< a text or a whole number
    QString label;
};

/// One or several of some options, with a field to search among many.
class ChoiceChip : public FilterChip
{
    Q_OBJECT

public:
    enum class Choose { One, Several };

    ChoiceChip(const QString &name, const QString &title, Choose choose, QWidget *parent = nullptr);

    void setOptions(const QList<FilterOption> &options);
    /// There are too many options to have them all: searched() asks for others, and setOptions() answers. \a hint stands in
    /// the field.
    void searchElsewhere(const QString &hint);
    /// What the options are asked for with; empty where all are there.
    [[nodiscard]] QString search() const { return m_asked; }
    /// What a value is called that may not be among the options.
    void setLabel(const QVariant &value, const QString &label);
    /// A value without a label is shown as it is.
    void setValue(const QVariant &value) override;
    /// The value, or with Several a list of them.
    [[nodiscard]] QVariant value() const override;

Q_SIGNALS:
    void searched(const QString &text);

protected:
    [[nodiscard]] QWidget *firstField() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose(QListWidgetItem *item);
    void summarise();
    [[nodiscard]] bool isChosen(const QVariant &value) const;

    Choose m_choose;
    QList<FilterOption> m_options;
    QList<FilterOption> m_chosen;
    bool m_isSearchedElsewhere = false;
    QString m_asked;    ///< elsewhere, at last
    QString m_answered; ///< of which the options are
    SearchField *m_search;
    QListWidget *m_list;
    QPushButton *m_clear;
};

/// The last days, or any days.
class PeriodChip : public FilterChip
{
    Q_OBJECT

public:
    PeriodChip(const QString &name, const QString &title, const QLocale &locale,
               QWidget *parent = nullptr);

    struct Days
    {
        QDate first;
        QDate last;
    };
    /// What is chosen, both ends included; nothing where there is no filter.
    [[nodiscard]] std::optional<Days> days(QDate today) const;

    /// {"days": 30}, or {"from": "2025-05-01", "until": "2025-05-31"}
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;

protected:
    [[nodiscard]] QWidget *firstField() const override { return m_presets.first(); }

private:
    void addPresets(QLayout *layout);
    void summarise();

    QLocale m_locale;
    QVariantMap m_value;
    QList<QPushButton *> m_presets;
    QDateEdit *m_from;
    QDateEdit *m_until;
};

/// The chips of a list.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    /// Takes the chip.
    void addChip(FilterChip *chip);
    [[nodiscard]] QVariantMap values() const;
    /// Without changed().
    void setValues(const QVariantMap &values);
    [[nodiscard]] bool isFiltered() const;

Q_SIGNALS:
    void changed();

private:
    QList<FilterChip *> m_chips;
};

} // namespace muster::gui
