# Bleeding and clotting disorders, platelets: wards, hematology, anticoagulation clinics.
system ICD-10-CM
source ICD-10-CM tabular list and index FY2027, D65-D69, D75.82-D75.84

D65  Disseminated intravascular coagulation = disseminated intravascular coagulation | DIC | consumption coagulopathy | defibrination syndrome | diffuse intravascular coagulation | purpura fulminans | afibrinogenemia acquired | consumptive coagulopathy | DIVC
  unless no evidence of DIC
chronic
family Hemophilia
  term hemophilia | hemophilia A | hemophilia B | factor 8 deficiency | factor VIII deficiency | classical hemophilia | factor 9 deficiency | factor IX deficiency | christmas disease | hemophiliac | severe hemophilia
  unless acquired/hemophilia C
  family-history Z83.2  Family history of disease of blood or immune system
  code D66  Hemophilia A (hereditary factor VIII deficiency)
  code D67  Hemophilia B (hereditary factor IX deficiency)  when hemophilia B/factor 9/factor IX/christmas
family Von Willebrand disease
  term von willebrand disease | von willebrand's disease | vWD | von willebrand | VWF deficiency | vascular hemophilia | angiohemophilia
  unless von willebrand factor antigen
  family-history Z83.2  Family history of disease of blood or immune system
  code D68.00  Von Willebrand disease, unspecified  needs type
  code D68.01  Von Willebrand disease, type 1  when type 1/type i
  code D68.029  Von Willebrand disease, type 2, unspecified  when type 2
  code D68.020  Von Willebrand disease, type 2A  when type 2a/2a
  code D68.021  Von Willebrand disease, type 2B  when type 2b/2b
  code D68.022  Von Willebrand disease, type 2M  when type 2m/2m
  code D68.023  Von Willebrand disease, type 2N  when type 2n/2n
  code D68.03  Von Willebrand disease, type 3  when type 3
  code D68.04  Acquired von Willebrand disease  when acquired
D68.09  Other von Willebrand disease = platelet type von willebrand disease | pseudo von willebrand disease
D68.1  Hereditary factor XI deficiency = hemophilia C | factor 11 deficiency | factor XI deficiency | rosenthal disease | plasma thromboplastin antecedent deficiency | PTA deficiency
D68.2  Hereditary deficiency of another clotting factor = factor 7 deficiency | factor VII deficiency | factor 5 deficiency | factor V deficiency | factor X deficiency | factor 10 deficiency | factor XIII deficiency | factor 13 deficiency | congenital afibrinogenemia | hypofibrinogenemia | dysfibrinogenemia | factor XII deficiency | factor 12 deficiency | prothrombin deficiency | congenital fibrinogen deficiency | afibrinogenemia | hypofibrinogenemia hereditary | congenital hypofibrinogenemia | hereditary hypofibrinogenemia | congenital factor 7 deficiency | stuart prower factor deficiency | owren disease | parahemophilia | hageman factor deficiency | combined factor 5 and 8 deficiency | congenital prothrombin deficiency | hypoprothrombinemia congenital | alpha 2 antiplasmin deficiency | fibrin stabilizing factor deficiency | hageman trait | prekallikrein deficiency | fletcher factor deficiency | high molecular weight kininogen deficiency | laki lorand factor deficiency | factor 1 deficiency | factor I deficiency congenital
not-chronic
D68.311  Acquired hemophilia = acquired hemophilia | acquired factor VIII inhibitor | factor VIII inhibitor | acquired hemophilia A
D68.312  Antiphospholipid antibody with bleeding disorder = lupus anticoagulant with hemorrhagic disorder | antiphospholipid antibody with bleeding
D68.318  Other bleeding disorder from intrinsic anticoagulants or inhibitors = antithromboplastinemia | factor inhibitor bleeding | circulating anticoagulant hemorrhage
D68.32  Bleeding disorder due to an anticoagulant drug = anticoagulant induced bleeding | bleeding due to anticoagulant | hemorrhagic disorder due to warfarin | drug induced hemorrhagic disorder | bleeding due to warfarin | warfarin induced coagulopathy | hemorrhage due to anticoagulation | bleeding on warfarin | anticoagulant associated hemorrhage | hemorrhagic disorder due to extrinsic circulating anticoagulants | warfarin coagulopathy with bleeding | heparin induced bleeding | bleeding on anticoagulation | bleeding due to coumadin | bleeding/hemorrhage + due to anticoagulant/due to warfarin/due to coumadin/secondary to anticoagulation/secondary to warfarin
D68.4  Acquired clotting factor deficiency = acquired coagulation factor deficiency | coagulopathy due to liver disease | coagulopathy of liver disease | vitamin K deficiency coagulopathy | coagulopathy due to vitamin K deficiency | liver coagulopathy | coagulopathy/hypoprothrombinemia + liver disease/cirrhosis/liver failure/vitamin K deficiency
  unless newborn
chronic
D68.51  Activated protein C resistance (factor V Leiden) = factor V leiden | factor 5 leiden | activated protein C resistance | FVL | factor V leiden mutation | heterozygous factor V leiden | APC resistance | leiden mutation
  family-history Z83.2  Family history of disease of blood or immune system
D68.52  Prothrombin gene mutation = prothrombin gene mutation | prothrombin G20210A | factor II mutation | prothrombin 20210 mutation | G20210A mutation | prothrombin mutation | factor II gene mutation
  family-history Z83.2  Family history of disease of blood or immune system
D68.59  Other primary thrombophilia = protein C deficiency | protein S deficiency | antithrombin III deficiency | antithrombin deficiency | primary thrombophilia | primary hypercoagulable state | hypercoagulable state | thrombophilia | inherited thrombophilia | hypercoagulability | hereditary thrombophilia | hypercoagulable | hypercoagulable disorder | primary hypercoagulability | MTHFR thrombophilia | thrombophilic state | prothrombotic state
  unless secondary/malignancy/acquired/workup/antiphospholipid/COVID
  family-history Z83.2  Family history of disease of blood or immune system
D68.61  Antiphospholipid syndrome = antiphospholipid syndrome | antiphospholipid antibody syndrome | APS syndrome | APLS | anticardiolipin syndrome | hughes syndrome | anticardiolipin antibody syndrome | primary antiphospholipid syndrome | catastrophic antiphospholipid syndrome
D68.62  Lupus anticoagulant syndrome = lupus anticoagulant syndrome | lupus anticoagulant | lupus anticoagulant positive | presence of lupus anticoagulant
  unless negative
D68.69  Other thrombophilia (secondary hypercoagulable state) = secondary hypercoagulable state | acquired thrombophilia | hypercoagulable state due to malignancy | secondary hypercoagulability | hypercoagulability of malignancy | secondary thrombophilia | hypercoagulable state of malignancy | hypercoagulable state due to atrial fibrillation | acquired hypercoagulable state | hypercoagulable state/hypercoagulability + malignancy/secondary/cancer/atrial fibrillation/covid
not-chronic
D68.8  Other specified coagulation defect = other specified coagulation defect | hyperfibrinolysis | primary fibrinolysis
D68.9  Coagulation defect, unspecified  needs type = coagulopathy | coagulation disorder | clotting disorder | bleeding diathesis | coagulation defect | coagulopathic | clotting factor deficiency | blood dyscrasia coagulation | blood clotting disorder | hemorrhagic diathesis | hypocoagulability | altered coagulation | coagulation disturbance | disorder of coagulation | disturbance of coagulation | hemostasis disorder | clotting defect | coagulation alteration | impaired coagulation | abnormal coagulation
  unless disseminated/consumptive/liver disease/warfarin/cirrhosis/family
  family-history Z83.2  Family history of disease of blood or immune system
D69.0  Allergic purpura (Henoch-Schonlein) = henoch schonlein purpura | HSP purpura | IgA vasculitis | allergic purpura | anaphylactoid purpura | schonlein henoch purpura | schoenlein henoch purpura | henoch schoenlein purpura | allergic vasculitis purpura | rheumatoid purpura
D69.2  Other purpura without low platelets = senile purpura | actinic purpura | solar purpura | purpura simplex | purpura | nonthrombocytopenic purpura | easy bruising purpura | vascular purpura | palpable purpura | palpable purpuric lesions | steroid purpura
  unless thrombocytopenic/fulminans/henoch/allergic/schonlein/vasculitis purpura/pigmented
D69.11  Glanzmann thrombasthenia = glanzmann thrombasthenia | glanzmann disease
  chronic
D69.19  Other qualitative platelet defect = bernard soulier syndrome | platelet dysfunction | thrombocytopathy | gray platelet syndrome | storage pool disease | thrombasthenia | qualitative platelet defect | platelet function disorder | uremic platelet dysfunction | platelet storage pool deficiency
D69.3  Immune thrombocytopenic purpura = immune thrombocytopenic purpura | idiopathic thrombocytopenic purpura | ITP | immune thrombocytopenia | werlhof disease | autoimmune thrombocytopenia | autoimmune thrombocytopenic purpura | thrombocytopenic purpura | chronic ITP | idiopathic thrombocytopenia
  unless thrombotic
  chronic
  history Z86.2  Personal history of disease of blood or immune system
D69.41  Evans syndrome = evans syndrome | evans's syndrome | evans' syndrome | syndrome of evans | evans fisher syndrome | autoimmune hemolytic anemia with immune thrombocytopenia
  chronic
D69.42  Congenital and hereditary thrombocytopenia = congenital thrombocytopenia | hereditary thrombocytopenia | familial thrombocytopenia | may hegglin thrombocytopenia | amegakaryocytic thrombocytopenia
  chronic
D69.49  Other primary thrombocytopenia = primary thrombocytopenia | essential thrombocytopenia | kasabach-merritt phenomenon | kasabach merritt syndrome
D69.51  Posttransfusion purpura = posttransfusion purpura | post transfusion purpura
D69.59  Other secondary thrombocytopenia  absorbs D69.6 = drug induced thrombocytopenia | secondary thrombocytopenia | chemotherapy induced thrombocytopenia | dilutional thrombocytopenia | thrombocytopenia due to liver disease | thrombocytopenia due to sepsis | thrombocytopenia due to alcohol | thrombocytopenia due to hypersplenism | thrombocytopenia secondary to chemotherapy | thrombocytopenia due to chemotherapy | consumptive thrombocytopenia | thrombocytopenia secondary to cirrhosis | thrombocytopenia due to cirrhosis | thrombocytopenia/platelets low + due to chemotherapy/due to sepsis/due to cirrhosis/due to splenic sequestration/secondary to cirrhosis/secondary to liver disease/due to drug/drug induced/chemotherapy induced/medication induced
  unless heparin
D69.6  Thrombocytopenia, unspecified  needs cause = thrombocytopenia | low platelets | low platelet count | decreased platelets | plaquetopenia | thrombopenia | platelet count low | mild thrombocytopenia | decreased platelet count | thrombocytopenic
  unless heparin induced/HIT/purpura/immune
  history Z86.2  Personal history of disease of blood or immune system
D69.8  Other specified bleeding condition = capillary fragility | vascular pseudohemophilia
D69.9  Bleeding condition, unspecified = hemorrhagic disorder | bleeding disorder | hemorrhagic condition | hemorrhagic syndrome
  family-history Z83.2  Family history of disease of blood or immune system
family Heparin-induced thrombocytopenia
  term heparin induced thrombocytopenia | HIT thrombocytopenia | HITT | heparin induced thrombocytopenia and thrombosis | heparin-induced thrombocytopenia | HIT antibody positive | thrombocytopenia + heparin induced/due to heparin
  unless negative
  history Z86.2  Personal history of disease of blood or immune system
  code D75.829  Heparin-induced thrombocytopenia, unspecified  absorbs D69.6 D69.59
  code D75.821  Non-immune heparin-induced thrombocytopenia  when non immune/nonimmune/type 1/HIT 1  absorbs D69.6
  code D75.822  Immune-mediated heparin-induced thrombocytopenia  when immune mediated/type 2/HIT 2/PF4  absorbs D69.6
D75.828  Other heparin-induced thrombocytopenia syndrome = autoimmune heparin induced thrombocytopenia | delayed onset heparin induced thrombocytopenia
D75.84  Other platelet-activating anti-PF4 disorder = vaccine induced thrombotic thrombocytopenia | VITT | thrombosis with thrombocytopenia syndrome | vaccine induced immune thrombotic thrombocytopenia
family Thrombocytosis
  term thrombocytosis | elevated platelets | high platelet count | thrombocythemia | elevated platelet count | reactive thrombocytosis | secondary thrombocytosis | increased platelets
  unless essential/primary/hemorrhagic thrombocythemia
  code D75.839  Thrombocytosis, unspecified  needs type
  code D75.838  Other thrombocytosis (reactive)  when reactive/secondary
