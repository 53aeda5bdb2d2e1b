// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

namespace rangvoan::ui
{

class PaneStack;
class Button;
class CandidateList;
class DuplicateCard;
class EmptyState;
class FilterChip;
class ImportPanel;
class NominationDossier;
class ProvinceBoard;
class ReasonPanel;

/// Stage II.1: nominations come in by workbook or by hand, doubles are answered, each is accepted or refused.
class NominationsPage final : public Page
{
    Q_OBJECT

public:
    explicit NominationsPage(Workspace &workspace, QWidget *parent = nullptr);

    bool fillsFrame() const override { return true; }
    void retranslate() override;
    void refresh() override;
    void showFinding(const Finding &finding) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum View { ListView, BoardView, ImportView, DuplicateView };

    void build();
    void buildHead();
    void buildList();
    void connectAll();
    void showView(View view);
    void showRows();
    void showSelected();
    /// Of a list that is shown anew. Later the choice is left alone: a key meant for one person must not reach another.
    void selectFirst();
    void showTools();
    void startImport();
    void startNew();
    void acceptAll();
    bool mayChange() const;
    /// Whether nominations can still come in: also after closing, as late ones.
    bool mayReceive() const;
    QList<CandidateId> acceptable() const;
    QString word(const char *source) const { return workspace().text("nominations", source); }

    FilterChip *m_toList;
    FilterChip *m_toBoard;
    Button *m_import;
    Button *m_add;
    Button *m_acceptAll;
    Button *m_duplicates;
    QWidget *m_head;
    PaneStack *m_views;
    CategoryId m_category; ///< the list of which was shown last
    CandidateList *m_list;
    PaneStack *m_right;
    NominationDossier *m_dossier;
    EmptyState *m_nobody;
    ProvinceBoard *m_board;
    ImportPanel *m_importPanel;
    DuplicateCard *m_pairs;
};

} // namespace rangvoan::ui
