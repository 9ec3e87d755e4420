// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/filestep.h"

#include "gui/foundation/shortcuts.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QAbstractItemView>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int offeredHeaderRows = 5;
constexpr int widestColumn = 260;
QList<char> delimiters()
{
    return {',', ';', '\t', '|'};
}

QStringList encodings()
{
    return {u"UTF-8"_s,       u"UTF-16LE"_s,     u"UTF-16BE"_s,  u"WINDOWS-1252"_s,
            u"ISO-8859-15"_s, u"WINDOWS-1250"_s, u"SHIFT_JIS"_s, u"GB18030"_s};
}

} // namespace

FileStep::FileStep(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_model(new PreviewModel(this))
    , m_table(new QTableView(this))
{
    setUpTable(m_table, u"previewTable"_s, tr("The first rows of the file"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->show();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::l);
    column->addWidget(makeCard());
    m_state = new StateView(m_table, this);
    connect(m_state, &StateView::retryRequested, this, &FileStep::retryRequested);
    column->addWidget(m_state, 1);
    setLook(m_hint, Look::Muted);
    column->addWidget(m_hint);
}

QWidget *FileStep::makeCard()
{
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    auto *top = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->setSpacing(Space::xs);
    m_name->setObjectName(u"fileName"_s);
    m_name->setTextFormat(Qt::PlainText);
    setLook(m_name, Look::Heading);
    m_facts->setObjectName(u"fileFacts"_s);
    setLook(m_facts, Look::Muted);
    names->addWidget(m_name);
    names->addWidget(m_facts);
    top->addLayout(names, 1);
    auto *other = new QPushButton(icon(u"folder-open"_s), tr("Choose another file…"), card);
    other->setObjectName(u"otherFile"_s);
    connect(other, &QPushButton::clicked, this, &FileStep::otherFileRequested);
    top->addWidget(other, 0, Qt::AlignTop);
    column->addLayout(top);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::l);
    m_kind = addChoice(row, "kindChoice", tr("Wh&at is in it"));
    m_delimiter = addChoice(row, "delimiterChoice", tr("&Separated by"));
    m_encoding = addChoice(row, "encodingChoice", tr("&Encoding"));
    m_header = addChoice(row, "headerChoice", tr("Column &names"));
    row->addStretch();
    column->addLayout(row);
    connect(m_kind, &QComboBox::activated, this, [this] {
        Q_EMIT kindChosen(m_kind->currentData().toInt() == 0 ? ingest::Kind::Customers
                                                             : ingest::Kind::Orders);
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        const QString text = m_delimiter->currentData().toString();
        Q_EMIT delimiterChosen(text.isEmpty() ? std::nullopt : std::optional(text[0].toLatin1()));
    });
    connect(m_encoding, &QComboBox::activated, this,
            [this] { Q_EMIT encodingChosen(m_encoding->currentData().toString()); });
    connect(m_header, &QComboBox::activated, this, [this] {
        const QVariant record = m_header->currentData();
        Q_EMIT headerChosen(record.isValid() ? std::optional(record.toInt()) : std::nullopt);
    });
    return card;
}

QComboBox *FileStep::addChoice(QLayout *row, const char *name, const QString &label)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::xs);
    auto *caption = new QLabel(label, this);
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(150);
    caption->setBuddy(box);
    box->setAccessibleName(withoutMnemonic(label));
    box->view()->setAccessibleName(box->accessibleName());
    column->addWidget(caption);
    column->addWidget(box);
    qobject_cast<QBoxLayout *>(row)->addLayout(column);
    return box;
}

void FileStep::fillChoices(const ImportDraft &draft, const ingest::FilePreview *preview)
{
    m_kind->clear();
    m_kind->addItem(kindLabel(ingest::Kind::Customers), 0);
    m_kind->addItem(kindLabel(ingest::Kind::Orders), 1);
    m_kind->setCurrentIndex(draft.kind == ingest::Kind::Customers ? 0 : 1);

    const auto recognised = [](const QString &what) {
        return what.isEmpty() ? tr("Recognise") : tr("%1 (recognised)").arg(what);
    };
    m_delimiter->clear();
    m_delimiter->addItem(recognised(preview && !draft.delimiter ? delimiterLabel(preview->delimiter)
                                                                : QString()),
                         QString());
    for (const char delimiter : delimiters())
        m_delimiter->addItem(delimiterLabel(delimiter), QString(QLatin1Char(delimiter)));
    m_delimiter->setCurrentIndex(
            draft.delimiter
                    ? std::max(0, m_delimiter->findData(QString(QLatin1Char(*draft.delimiter))))
                    : 0);

    m_encoding->clear();
    m_encoding->addItem(
            recognised(preview && draft.encoding.isEmpty() ? preview->encoding : QString()),
            QString());
    QStringList offered = encodings();
    if (!draft.encoding.isEmpty() && !offered.contains(draft.encoding))
        offered.append(draft.encoding);
    for (const QString &encoding : std::as_const(offered))
        m_encoding->addItem(encoding, encoding);
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(draft.encoding)));

    m_header->clear();
    const int found = preview && !draft.headerRecord ? preview->headerRecord : -1;
    m_header->addItem(recognised(found < 0    ? QString()
                                 : found == 0 ? tr("None")
                                              : tr("Line %1").arg(found)),
                      QVariant());
    m_header->addItem(tr("There are none"), 0);
    for (int row = 1; row <= offeredHeaderRows; ++row)
        m_header->addItem(tr("Line %1").arg(row), row);
    m_header->setCurrentIndex(
            draft.headerRecord ? std::max(0, m_header->findData(*draft.headerRecord)) : 0);
}

void FileStep::showLoading(const ImportDraft &draft)
{
    m_name->setText(QFileInfo(draft.path).fileName());
    m_name->setToolTip(draft.path);
    m_state->showLoading();
}

void FileStep::showPreview(const ImportDraft &draft, const ingest::FilePreview &preview,
                           const QString &size)
{
    m_name->setText(QFileInfo(draft.path).fileName());
    m_name->setToolTip(draft.path);
    QStringList facts{size};
    if (preview.compressed)
        facts.append(tr("compressed"));
    facts.append(tr("%n column(s)", nullptr, static_cast<int>(preview.header.size())));
    m_facts->setText(facts.join(u"  ·  "_s));
    fillChoices(draft, &preview);
    m_model->setPreview(preview);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_table->columnWidth(column) > widestColumn)
            m_table->setColumnWidth(column, widestColumn);
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setStretchLastSection(header->length() < m_table->viewport()->width());
    if (preview.rows.isEmpty()) {
        m_state->showEmpty(u"information"_s, tr("There are no rows below the column names"),
                           tr("Export the file again, and check that it is the right one."));
    } else {
        m_state->showContent();
    }
    const int shown = static_cast<int>(preview.rows.size());
    QString hint = preview.complete ? tr("All %n row(s) of the file.", nullptr, shown)
                                    : tr("The first %n row(s) of the file.", nullptr, shown);
    if (!preview.encodingCertain)
        hint += u' ' + tr("The encoding is a guess: see whether letters with accents are right.");
    m_hint->setText(hint);
}

void FileStep::showFailure(const ImportDraft &draft, const Error &error)
{
    m_name->setText(QFileInfo(draft.path).fileName());
    m_facts->setText(QFileInfo(draft.path).path());
    fillChoices(draft, nullptr);
    m_model->setPreview({});
    m_hint->clear();
    m_state->showError(error);
}

} // namespace muster::gui
